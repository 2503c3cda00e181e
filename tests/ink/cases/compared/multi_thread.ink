// expect: This is place 1.
// expect: This is place 2.
-> start
== start ==
-> tunnel ->
The end
-> END
== tunnel ==
<- place1
<- place2
-> DONE
== place1 ==
This is place 1.
-> DONE
== place2 ==
This is place 2.
-> DONE
