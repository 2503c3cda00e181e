// Nothing here deserves a message.
// expect: 0
// expect: ? Ask | Leave
EXTERNAL play(name)
VAR trust = 0
VAR asked = false
LIST mood = (calm), glad
~ mood = glad
~ play("x")
-> start
=== start
- (top)
{trust > 2: Enough.|{trust}}
* [Ask] -> top
* {asked} [Again]
  ~ asked = true
  -> top
+ [Leave]
  -> train
- (gathered)
{ trust:
- 0:
  * one -> train
  * two
    -> train.second
- else: -> train
}
-> DONE
=== train
= first
~ temp where = -> second
-> where
= second
<- extra
* Stay
  -> tunnel ->
  -> DONE
* -> END
=== extra
* Look around -> start.gathered
- -> DONE
=== tunnel
Through.
{asked: ->-> train.second}
->->
=== function play(name)
~ return name
