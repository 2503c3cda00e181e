// What is declared with a mistake still exists, so that its uses are not blamed.
VAR a = // error E0608@9
VAR b = 1 + 1 // error E0603@9
VAR c = 1, 2 // error E0604@10
CONST d = 1 + 1 // error E0607@11
LIST e = (x, y // error E0610@10
EXTERNAL f // error E0612@12
{a}{b}{c}{d}{e}{x}{f()}
~ temp g = ( // error E0501@14
{g}
* (h) {a >} Text // error E0503@10
* (i) [Text // error E0301@7
- {h}{i}
-> j(1, 2)
=== j(k, l // error E0209@6
{k}{l}
-> END
