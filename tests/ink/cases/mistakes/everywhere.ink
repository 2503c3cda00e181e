VAR trsut = 0
{trust} and so on. // error E0702@2: It is written in 4 more places.
~ trust++
~ trust = trust + 1
{trust: Yes.}
{nobody}. // error E0702@2: nobody
-> END
