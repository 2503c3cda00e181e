"""Every message the compiler can give, as data: code, sentence, reason and an example.

`E` codes are errors, `W` codes are warnings, `T` codes are the writer's own notes. A code never
changes its meaning. Each example, compiled alone, gives its code; the tests hold them to it.
"""

from __future__ import annotations

from typing import NamedTuple


class Rule(NamedTuple):
    """One message: `sentence` is filled in with the details of the place where it is given."""

    code: str
    sentence: str
    reason: str
    example: str


SECTIONS = {
    "E01": "Files and characters",
    "E02": "Lines, knots and stitches",
    "E03": "Choices and gathers",
    "E04": "Diverts, tunnels and threads",
    "E05": "Logic and expressions",
    "E06": "Declarations",
    "E07": "Names and what they may be used for",
    "E09": "Limits",
    "W01": "Warnings: characters",
    "W02": "Warnings: lines",
    "W03": "Warnings: choices",
    "W04": "Warnings: where the story goes",
    "W05": "Warnings: names and logic",
    "T00": "Notes to yourself",
}

RULES: tuple[Rule, ...] = (
    # --- files and characters ----------------------------------------------------------------
    Rule(
        "E0101",
        "There is no file '{name}'; check its name, counted from the folder of the main file.",
        "INCLUDE paths are relative to the folder of the file that is compiled, not to the file "
        "the line stands in.",
        "INCLUDE nowhere.ink\nHello.",
    ),
    Rule(
        "E0102",
        "'{name}' is already being read, so including it here would go round for ever; "
        "take this line out.",
        "A file may not include itself, directly or through another file.",
        "INCLUDE main.ink\nHello.",
    ),
    Rule(
        "E0103",
        "'{name}' can't be read as text: {reason}; save it as UTF-8.",
        "Story files are plain text in UTF-8.",
        "INCLUDE not-text.ink\nHello.",
    ),
    Rule(
        "E0104",
        "There is an invisible control character ({character}) here; delete it.",
        "Control characters come in by accident, from a paste; they can neither be shown nor "
        "stored in a compiled story.",
        "Hello\x07 there.",
    ),
    Rule(
        "E0105",
        "INCLUDE needs the name of a file after it, such as 'INCLUDE chapter_one.ink'.",
        "The rest of the line is the file's name.",
        "INCLUDE\nHello.",
    ),
    Rule(
        "E0106",
        "There is an invisible no-break space here; replace it with an ordinary space.",
        "Word processors and some keyboards type no-break spaces. In text they are welcome, in "
        "logic they mean nothing.",
        "VAR x = 1\n~ x = \u00a02\n{x}",
    ),
    Rule(
        "E0107",
        'Curly quotes mean nothing in logic; type straight ones: "like this".',
        "Word processors turn quotes into curly ones. In text they are welcome.",
        'VAR name = ""\n{name == “Ann”: Hello.}',
    ),
    # --- lines, knots and stitches -----------------------------------------------------------
    Rule(
        "E0201",
        "The line should end here, but {saw} follows; put it on a line of its own.",
        "After a divert, a declaration or a header nothing else may stand on the line.",
        "-> home ] there\n=== home\n-> END",
    ),
    Rule(
        "E0202",
        "This '}}' closes nothing; delete it, or write '\\}}' if you want to print it.",
        "Braces come in pairs. The one that belongs to this one may have been closed before.",
        "Hello}",
    ),
    Rule(
        "E0203",
        "A '|' means something only between '{{' and '}}'; write '\\|' to print it.",
        "The bar separates alternatives.",
        "Left | right",
    ),
    Rule(
        "E0204",
        "Put this '}}' on a line of its own: a block of several lines closes below its last line.",
        "Other ink compilers refuse a brace that closes a block at the end of a line of text.",
        "VAR x = true\n{x:\n  Hello. }",
    ),
    Rule(
        "E0205",
        "A knot needs a name after its '==', but I see {saw}; for example '=== the_station'.",
        "Names are made of letters, digits and underscores, with at least one that is no digit.",
        "-> END\n=== ???\nHello.\n-> END",
    ),
    Rule(
        "E0206",
        "A stitch needs a name after its '=', but I see {saw}; to print a '=' write '\\='.",
        "A line that begins with '=' opens a stitch.",
        "-> knot\n=== knot\n= !\nHello.\n-> END",
    ),
    Rule(
        "E0207",
        "The {kind} '{name}' is empty; give it at least one line, such as '-> DONE'.",
        "An empty knot has nowhere to go.",
        "-> END\n=== empty\n=== full\n-> END",
    ),
    Rule(
        "E0208",
        "A parameter name is missing here, I see {saw}; write '(name)', '(ref name)' or "
        "'(-> name)'.",
        "Parameters are separated by commas.",
        "-> knot(1)\n=== knot(a, )\n{a}\n-> END",
    ),
    Rule(
        "E0209",
        "This list of parameters isn't closed; I expected ',' or ')' but see {saw}.",
        "Parameters stand in parentheses, separated by commas.",
        "-> END\n=== knot(a b)\n{a}\n-> END",
    ),
    Rule(
        "E0210",
        "This '{{' is never closed; add a '}}', or write '\\{{' to print it.",
        "What opens with a brace must close before the next knot.",
        "Hello {friend",
    ),
    Rule(
        "E0211",
        "A function can't be a stitch; give it a knot of its own with '=== function name()'.",
        "Functions stand at the top level of a story.",
        "-> knot\n=== knot\n-> END\n= function f()\n~ return 1",
    ),
    Rule(
        "E0212",
        "A '~' starts a line of logic and can't stand here; for logic within text use "
        "{{ braces }}, to print it write '\\~'.",
        "A tilde works at the very start of a line only.",
        "{a|~b}",
    ),
    Rule(
        "E0213",
        "A tag can't follow here; put it on the line above, on its own.",
        "Tags belong to text. A line that only diverts or only does logic has none.",
        "-> home # tag\n=== home\n-> END",
    ),
    # --- choices and gathers -----------------------------------------------------------------
    Rule(
        "E0301",
        "The '[' of this choice isn't closed on its line; I expected ']' but see {saw}.",
        "What stands in brackets shows in the choice only, not in the text that follows it.",
        "* Hello [there\n-> END",
    ),
    Rule(
        "E0302",
        "The label '{name}' isn't closed; I expected ')' but see {saw}. To print a parenthesis "
        "write '\\('.",
        "A parenthesis right after the bullet is a label.",
        "* (hello there) Hello.\n- -> END",
    ),
    Rule(
        "E0303",
        "A choice can't stand within the text of another; give it a line of its own.",
        "The text of a choice may hold logic, but no choices.",
        "VAR x = true\n* Hello {x:\n  * there\n}\n- -> END",
    ),
    Rule(
        "E0304",
        "Braces right after a choice's bullet are its condition; to begin its text with them "
        "write '\\ ' first.",
        "'* {{x}} text' shows the choice only if x; '* \\ {{a|b}} text' begins with alternatives.",
        "* {~hello|hi} there\n- -> END",
    ),
    Rule(
        "E0305",
        "The '{{' of this choice's condition isn't closed on its line; add a '}}'.",
        "A condition stands in braces of its own.",
        "VAR x = true\n* {x Hello.\n- -> END".replace("{x Hello.", "{x"),
    ),
    Rule(
        "E0306",
        "Gathers can't stand in braces: here a dash opens the next branch; use one dash only.",
        "Branches and alternatives over several lines use a single dash each.",
        "VAR x = 1\n{x:\n- 1: One.\n- - Two.\n}",
    ),
    Rule(
        "E0307",
        "This choice stands in braces and must say where to go: end it with a divert such as "
        "'-> somewhere'.",
        "After a choice inside a condition or an alternative the story can't tell where to go "
        "on. A single choice is better written '* {{condition}} text'.",
        "VAR x = true\n{x:\n  * Hello.\n}\n- -> END",
    ),
    # --- diverts -----------------------------------------------------------------------------
    Rule(
        "E0401",
        "This '->' leads nowhere; write the name of a knot, a stitch or a label after it.",
        "Only a choice may end with an empty divert.",
        "Hello ->",
    ),
    Rule(
        "E0402",
        "'{arrows}' has too many arrows; '->' diverts and '->->' leaves a tunnel.",
        "Arrows come alone or in twos.",
        "-> home ->->-> home\n=== home\n->->",
    ),
    Rule(
        "E0403",
        "A thread needs a knot after '<-', but I see {saw}; to print the sign write '\\<-'.",
        "'<- knot' adds what the knot offers to what is offered here.",
        "<-\nHello.",
    ),
    Rule(
        "E0404",
        "Nothing may follow '->->' and its target; take this arrow out.",
        "'->->' leaves the tunnel for good.",
        "-> home ->\n-> END\n=== home\n->-> home -> home",
    ),
    Rule(
        "E0405",
        "A string can't hold a divert; write '\\->' if you want to print an arrow.",
        "Strings hold text and printed logic.",
        'VAR x = ""\n~ x = "a -> b"\n{x}',
    ),
    Rule(
        "E0406",
        "A divert target that is kept as a value can't take arguments; write '-> {name}' and "
        "pass them when you divert.",
        "Arguments are given at the moment of the divert.",
        "VAR x = -> home(1)\n-> x\n=== home(a)\n{a}\n-> END",
    ),
    Rule(
        "E0407",
        "'->->' can't be followed by {name}; write '-> {name}' to end the story from here.",
        "Leaving a tunnel and ending the story are two different things.",
        "-> home ->\n-> END\n=== home\n->-> END",
    ),
    Rule(
        "E0408",
        "'-> {name}' can't be kept as a value; make a knot that only says '-> {name}' and use "
        "that.",
        "END and DONE are commands, not places.",
        "VAR x = -> END\n-> x",
    ),
    Rule(
        "E0409",
        "'- >' leads nowhere; to go somewhere write '->' without a space.",
        "A dash begins a gather, and an arrow is one sign.",
        "- > home\n=== home\n-> END",
    ),
    # --- logic -------------------------------------------------------------------------------
    Rule(
        "E0501",
        "I expected a value here (a number, a string, a name) but see {saw}.",
        "An expression broke off before its end.",
        "{(}",
    ),
    Rule(
        "E0502",
        "'{word}' is a word of ink's own and can't be used as a value; choose another name.",
        "Reserved: true, false, not, return, else, VAR, CONST, temp, LIST, function.",
        "VAR x = 1\n~ x = else\n{x}",
    ),
    Rule(
        "E0503",
        "A value is missing to the right of '{operator}'; I see {saw}.",
        "Every operator between two values needs both.",
        "VAR x = 1\n{x > : yes}",
    ),
    Rule(
        "E0504",
        "This '(' isn't closed; I expected ')' but see {saw}.",
        "Parentheses come in pairs.",
        "VAR x = 1\n~ x = (1 + 2\n{x}",
    ),
    Rule(
        "E0505",
        "The arguments that open here aren't closed; I expected ',' or ')' but see {saw}.",
        "Arguments are separated by commas.",
        "-> home(1 2)\n=== home(a)\n{a}\n-> END",
    ),
    Rule(
        "E0506",
        "This string isn't closed on its line; add a '\"'.",
        "A string opens and closes with a straight double quote.",
        'VAR x = "hello\n{x}',
    ),
    Rule(
        "E0507",
        "A string can't hold a tag; write '\\#' if you want to print the sign.",
        "Tags belong to lines and choices.",
        'VAR x = ""\n~ x = "a # b"\n{x}',
    ),
    Rule(
        "E0508",
        "'temp {name}' needs a first value: write '~ temp {name} = 0'.",
        "A temporary variable always has a value.",
        "~ temp x\n{x}",
    ),
    Rule(
        "E0509",
        "These braces hold nothing I can read; put a value, 'condition: text' or 'a|b' in them.",
        "Braces print a value, choose by a condition or choose between alternatives.",
        "Hello {}",
    ),
    Rule(
        "E0510",
        "'{operator}' works on a variable only, such as 'x{operator}'.",
        "Counting up or down changes a variable in place.",
        "VAR x = 1\n~ (x + 1)++\n{x}",
    ),
    Rule(
        "E0511",
        "'{name}++' and '{name}--' have no value; change '{name}' on a '~' line of its own first.",
        "Counting up or down is a statement in ink.",
        "VAR x = 1\n{x++}",
    ),
    Rule(
        "E0512",
        "I can't make sense of these braces: after the value I expected '}}', ':' or '|' but see "
        "{saw}.",
        "Braces print a value, choose by a condition or choose between alternatives.",
        "VAR x = 1\nHello {x y}",
    ),
    Rule(
        "E0513",
        "A condition within a line has one '|' at most: '{{condition: yes|no}}'; for more, use "
        "several lines.",
        "The part after the bar is what is said when the condition does not hold.",
        "VAR x = true\n{x: a|b|c}",
    ),
    Rule(
        "E0514",
        "This dash has neither a condition nor content after it; write '- condition: text' or "
        "'- else: text'.",
        "A dash opens a branch.",
        "VAR x = 1\n{\n- x: Yes.\n-\n}",
    ),
    Rule(
        "E0515",
        "Only the last branch can do without a condition; a ':' may be missing.",
        "The branches of '{{value: ...}}' each name the value they are for, except the last.",
        "VAR x = 1\n{x:\n- One.\n- Two.\n- Three.\n}",
    ),
    Rule(
        "E0516",
        "'- else:' must be the last branch; move it to the end.",
        "What follows 'else' could never be reached.",
        "VAR x = 1\n{\n- else: No.\n- x: Yes.\n}",
    ),
    Rule(
        "E0517",
        "I expected '- else:' here; '{{condition:' followed by its own text can only have an "
        "else branch.",
        "For more branches give each its own dash.",
        "VAR x = 1\n{x > 1:\n  Yes.\n- x < 1: No.\n}",
    ),
    Rule(
        "E0518",
        "This block has no condition at all; write '- condition: text', or start it with "
        "'stopping:' for alternatives.",
        "A dash in plain braces opens a conditional branch.",
        "{\n- Hello.\n}",
    ),
    Rule(
        "E0519",
        "Nothing follows this condition; write what to say when it holds.",
        "A condition chooses between pieces of content.",
        "VAR x = true\n{x:}",
    ),
    Rule(
        "E0520",
        "'{written}' doesn't go together; only shuffle can be combined, with once or stopping.",
        "The kinds are stopping ($), cycle (&), once (!) and shuffle (~).",
        "{!&a|b}",
    ),
    Rule(
        "E0521",
        "This alternative has no elements; separate them with '|', or give each a dash on a line "
        "of its own.",
        "An alternative chooses between pieces of content.",
        "Hello {&}",
    ),
    Rule(
        "E0522",
        "I expected '}}' to close these braces but see {saw}.",
        "Braces come in pairs.",
        "VAR x = true\n* Hello {x: there ] you}\n- -> END",
    ),
    Rule(
        "E0523",
        "One '=' gives a value and can't stand here; to compare write '=='.",
        "Assignments have a '~' line of their own.",
        "VAR x = 1\n{x = 1: yes}",
    ),
    Rule(
        "E0524",
        "This branch has no condition; a ':' may be missing.",
        "Every branch but the last needs a condition.",
        "VAR x = 1\n{\n- Hello.\n- x: Yes.\n}",
    ),
    Rule(
        "E0525",
        "'not' binds to the first value only, before '?' and 'has'; write 'not (a ? b)'.",
        "Without parentheses it asks whether 'not a' holds b.",
        "LIST l = (a), b\n{not l ? a: yes}",
    ),
    Rule(
        "E0526",
        "A ':' is missing at the end of this condition; write '{{condition:' above the lines "
        "that depend on it.",
        "The colon parts a condition from what is said when it holds.",
        "VAR x = true\n{x\n  Hello.\n}",
    ),
    Rule(
        "E0530",
        "'temp' needs the name of a variable after it, but I see {saw}.",
        "For example '~ temp mood = 3'.",
        "~ temp = 3",
    ),
    Rule(
        "E0531",
        "'{name} =' needs a value after it, but I see {saw}.",
        "An assignment gives a variable a new value.",
        "VAR x = 1\n~ x =\n{x}",
    ),
    Rule(
        "E0532",
        "'~' needs logic after it, but I see {saw}; for example '~ x = 1' or '~ f()'.",
        "A tilde at the start of a line does logic without printing.",
        "~ )",
    ),
    Rule(
        "E0533",
        "This line works out a value and throws it away; assign it, or print it with braces.",
        "A '~' line can assign, count up or down, call a function or return.",
        "VAR x = 1\n~ x + 1",
    ),
    Rule(
        "E0534",
        "'==' compares and changes nothing; to give '{name}' a value write '~ {name} = ...'.",
        "One '=' assigns, two compare.",
        "VAR x = 1\n~ x == 2\n{x}",
    ),
    # --- declarations ------------------------------------------------------------------------
    Rule(
        "E0601",
        "{keyword} needs a name after it, but I see {saw}.",
        "For example 'VAR trust = 0'.",
        "VAR = 3",
    ),
    Rule(
        "E0602",
        "'{keyword} {name}' needs a first value: write '{keyword} {name} = ...'.",
        "Everything that is declared has a value from the start.",
        "VAR trust\n{trust}",
    ),
    Rule(
        "E0603",
        "The first value of '{name}' must be plain: a number, a string, a list, a constant or a "
        "divert target; work others out with '~' when the story starts.",
        "Variables get their first values before the story runs.",
        "VAR x = 1 + 2\n{x}",
    ),
    Rule(
        "E0604",
        "A variable has one value; to declare a list of items write 'LIST {name} = ...'.",
        "A comma separates the items of a LIST.",
        "VAR x = 1, 2\n{x}",
    ),
    Rule(
        "E0605",
        "The first value of '{name}' can't hold logic; declare it plain and change it with '~'.",
        "Variables and constants get their first values before the story runs.",
        'VAR n = 1\nVAR x = "a {n}"\n{x}',
    ),
    Rule(
        "E0606",
        "'{name}' can't start with the value of another variable; give it a plain value, or "
        "assign it with '~'.",
        "Variables get their first values before the story runs, in no order to rely on.",
        "VAR a = 1\nVAR b = a\n{a}{b}",
    ),
    Rule(
        "E0607",
        "The constant '{name}' must be a number, a string or a divert target.",
        "A constant is put in place of its name when the story is compiled.",
        "CONST x = 1 + 2\n{x}",
    ),
    Rule(
        "E0608",
        "'{keyword} {name} =' needs a value after it, such as 0, \"text\" or true.",
        "Everything that is declared has a value from the start.",
        "VAR x =\n{x}",
    ),
    Rule(
        "E0609",
        "I expected the name of a list item here but see {saw}.",
        "Items are separated by commas: 'LIST mood = calm, (glad), sad'.",
        "LIST l = a, , b\n{l}",
    ),
    Rule(
        "E0610",
        "The '(' of the item '{name}' isn't closed; write '({name})'.",
        "An item in parentheses is in the list from the start.",
        "LIST l = (a, b\n{l}",
    ),
    Rule(
        "E0611",
        "The value of the item '{name}' must be a whole number.",
        "Items count up from 1 unless you give them a number.",
        "LIST l = a = x, b\n{l}",
    ),
    Rule(
        "E0612",
        "'EXTERNAL {name}' needs its parameters, even if there are none: 'EXTERNAL {name}()'.",
        "An external function is answered by the game, which must know what to pass.",
        "EXTERNAL beep\n~ beep()\n=== function beep()\n~ return 1",
    ),
    Rule(
        "E0614",
        "The constant '{name}' already has another value, given {where}.",
        "A constant may be declared twice, but with one value.",
        "CONST x = 1\nCONST x = 2\n{x}",
    ),
    Rule(
        "E0615",
        "The variable '{name}' is already declared {where}; assign it with '~ {name} = ...'.",
        "A global variable is declared once.",
        "VAR x = 1\nVAR x = 2\n{x}",
    ),
    Rule(
        "E0616",
        "The list '{list}' already has an item '{name}'; give this one another name.",
        "The items of a list have different names.",
        "LIST l = a, b, a\n{l}",
    ),
    Rule(
        "E0617",
        "EXTERNAL '{name}' is already declared {where}; take one of them out.",
        "An external function is declared once.",
        "EXTERNAL f()\nEXTERNAL f()\n{f()}\n=== function f()\n~ return 1",
    ),
    Rule(
        "E0618",
        "'{name}' is a word of ink's own; choose another name for this {kind}.",
        "Reserved: true, false, not, return, else, VAR, CONST, temp, LIST, function, END, DONE.",
        "VAR else = 1\nHello.",
    ),
    Rule(
        "E0619",
        "'{name}' is a function of ink's own; choose another name for this {kind}.",
        "Such as RANDOM, TURNS_SINCE or LIST_COUNT.",
        "VAR RANDOM = 1\nHello.",
    ),
    Rule(
        "E0620",
        "The name '{name}' is already used for a {other} {where}; choose another for this {kind}.",
        "Names that could be meant in the same place must differ.",
        "VAR home = 1\n-> home\n=== home\n-> END",
    ),
    Rule(
        "E0621",
        "The temporary '{name}' is already declared in this {kind}, {where}; leave 'temp' out "
        "to change it.",
        "A temporary variable is declared once in a knot or stitch.",
        "-> k\n=== k\n~ temp x = 1\n~ temp x = 2\n{x}\n-> END",
    ),
    Rule(
        "E0622",
        "There are two parameters called '{name}'; rename one.",
        "Parameters of one knot have different names.",
        "-> k(1, 2)\n=== k(a, a)\n{a}\n-> END",
    ),
    Rule(
        "E0623",
        "'{written}' begins nothing; write '{word}' in capitals.",
        "The words that declare something are written in capitals; in small letters they are text.",
        "var trust = 0\n{trust}",
    ),
    # --- names -------------------------------------------------------------------------------
    Rule(
        "E0701",
        "There is no knot, stitch or label '{name}' to go to.{hint}",
        "A divert to a place that does not exist would hang the story.",
        "-> hom\n=== home\n-> END",
    ),
    Rule(
        "E0702",
        "There is nothing called '{name}'.{hint}",
        "A name in logic is a variable, a constant, a list item, or a knot, stitch or label.",
        "VAR trust = 1\n{trsut}",
    ),
    Rule(
        "E0703",
        "There is no knot, stitch, label or list item '{name}'.{hint}",
        "A name with dots leads into a knot or a list.",
        "LIST mood = calm, glad\n{mood.clam}",
    ),
    Rule(
        "E0704",
        "'{name}' belongs to the knot '{owner}' and can't be seen in its stitches; pass it as a "
        "parameter or make it a VAR.",
        "Temporary variables and parameters live in the knot or stitch that declares them.",
        "-> k\n=== k\n~ temp x = 1\n{x}\n-> s\n= s\n{x}\n-> END",
    ),
    Rule(
        "E0705",
        "'{name}' is a function: call it with '{name}()' instead of diverting to it.",
        "Functions return to where they were called; diverts don't.",
        "-> f\n=== function f()\n~ return 1",
    ),
    Rule(
        "E0706",
        "There is no function '{name}'.{hint}",
        "Functions are declared with '=== function name()' or EXTERNAL.",
        "{doubel(2)}\n=== function double(x)\n~ return x * 2",
    ),
    Rule(
        "E0707",
        "'{name}' takes {wanted} argument(s) ({params}), but gets {got} here.",
        "Every parameter needs an argument, in order.",
        "-> home(1)\n=== home(a, b)\n{a}{b}\n-> END",
    ),
    Rule(
        "E0708",
        "'{name}' takes {wanted} argument(s), but gets {got} here.",
        "See the list of ink's functions for what each takes.",
        "{RANDOM(1)}",
    ),
    Rule(
        "E0709",
        "There is no variable '{name}' to change; declare it with 'VAR {name} = ...' or "
        "'~ temp {name} = ...'.{hint}",
        "A variable exists from its declaration on.",
        "VAR trust = 1\n~ trsut = 2\n{trust}",
    ),
    Rule(
        "E0710",
        "'{name}' is a constant and can't be changed; declare it with VAR if it should.",
        "Constants are put in place when the story is compiled.",
        "CONST x = 1\n~ x = 2\n{x}",
    ),
    Rule(
        "E0711",
        "The parameter 'ref {parameter}' needs the name of a variable, not a value.",
        "What is passed by reference can be changed by the function.",
        "~ f(1)\n=== function f(ref x)\n~ x = 2",
    ),
    Rule(
        "E0712",
        "'{name}' is a place; 'ref {parameter}' needs the name of a variable.",
        "A read count can't be changed.",
        "~ f(home)\n-> home\n=== home\n-> END\n=== function f(ref x)\n~ x = 2",
    ),
    Rule(
        "E0713",
        "'{name}' is a label and takes no arguments; only knots and stitches do.",
        "Parameters are declared in the header of a knot or stitch.",
        "- (top) Hello.\n* again -> top(1)\n- -> END",
    ),
    Rule(
        "E0714",
        "'{name}' is a function: call it with '~ {name}(...)' instead of diverting to it.",
        "Functions return to where they were called; diverts don't.",
        "-> TURNS",
    ),
    Rule(
        "E0715",
        "'{name}' expects a divert target for '-> {parameter}'; write '-> somewhere'.",
        "The parameter is declared with an arrow.",
        "-> home(1)\n=== home(-> next)\n-> next",
    ),
    Rule(
        "E0716",
        "To divert to the parameter '{name}', mark it in the header of its knot as '-> {name}'.",
        "The arrow tells writers and compiler that a place is passed.",
        "-> home(-> end)\n=== home(next)\n-> next\n=== end\n-> END",
    ),
    Rule(
        "E0717",
        "This passes how often '{name}' was seen; to pass the place itself write '-> {name}'.",
        "A place's name alone is its read count.",
        "-> home(end)\n=== home(-> next)\n-> next\n=== end\n-> END",
    ),
    Rule(
        "E0718",
        "A divert target can only be compared, stored or passed; to ask how often it was seen "
        "write '{name}' without the arrow.",
        "'-> knot' is the place; 'knot' is its read count.",
        "-> home\n=== home\n{-> home + 1}\n-> END",
    ),
    Rule(
        "E0719",
        "'{name}' is a variable that already holds a target; leave the '->' out here.",
        "The arrow makes a target of the name of a place.",
        "VAR x = -> home\nVAR y = -> home\n~ y = -> x\n-> y\n=== home\n-> END",
    ),
    Rule(
        "E0720",
        "{name} needs a place: write '{name}(-> knot)'.",
        "It also takes a variable that holds a divert target.",
        "{TURNS_SINCE(1)}",
    ),
    Rule(
        "E0721",
        "{function} needs the place itself: write '{function}(-> {name})'.",
        "A place's name without the arrow is its read count.",
        "-> home\n=== home\n{TURNS_SINCE(home)}\n-> END",
    ),
    Rule(
        "E0722",
        "'{name}' is an item of several lists; write '{first}.{name}' or '{second}.{name}'.",
        "An item's full name has the name of its list before it.",
        "LIST l = a, b\nLIST m = a, c\n{a}{l}{m}",
    ),
    Rule(
        "E0723",
        "There is no list item '{name}'.{hint}",
        "Items are declared with LIST.",
        "LIST l = a, b\nVAR x = (a, c)\n{x}{l}",
    ),
    Rule(
        "E0724",
        "'{name}(...)' takes one whole number, or nothing for an empty list.",
        "A list's name, used as a function, gives the item with that value.",
        "LIST l = a, b\n{l(1, 2)}",
    ),
    Rule(
        "E0725",
        "'{name}' has a 'ref' parameter, so it can't be kept as a divert target.",
        "What is passed by reference is decided when the story is compiled.",
        "VAR x = -> home\n-> END\n=== home(ref a)\n~ a = 1\n{x}\n-> END",
    ),
    Rule(
        "E0726",
        "'{name}' is not a function, but is called as one; declare it with "
        "'=== function {name}()', or divert to it with '->'.{hint}",
        "Only functions can be called from logic.",
        "{home()}\n-> home\n=== home\n-> END",
    ),
    Rule(
        "E0727",
        "{name} takes whole numbers.",
        "The runtime draws from a range of whole numbers.",
        "{RANDOM(1, 2.5)}",
    ),
    Rule(
        "E0728",
        "'~ return' works only in a function; leave a tunnel with '->->', or declare "
        "'=== function'.",
        "Knots don't return values.",
        "-> home\n=== home\n~ return 1",
    ),
    Rule(
        "E0729",
        "A function can't divert; leave it with '~ return'.",
        "A function always comes back to where it was called.",
        "{f()}\n-> home\n=== home\n-> END\n=== function f()\n-> home",
    ),
    Rule(
        "E0730",
        "A function can't offer choices; make it a knot and reach it through a tunnel.",
        "A function runs within a line and can't wait for the player.",
        "{f()}\n=== function f()\n* Hello.\n- ~ return 1",
    ),
    Rule(
        "E0731",
        "A function can't have stitches; make '{name}' a function of its own.",
        "Functions are called as a whole.",
        "{f()}\n=== function f()\n~ return 1\n= s\nHello.\n-> END",
    ),
    Rule(
        "E0732",
        "'{name}' is gone when this tunnel ends, so 'ref {parameter}' can't refer to it; "
        "make it a global with 'VAR', or take 'ref' away.",
        "'->->' ends the tunnel with all its temporaries and parameters before it goes on.",
        "-> in ->\n-> END\n=== in\n~ temp x = 1\n->-> on(x)\n=== on(ref y)\n~ y++\n{y}\n-> END",
    ),
    # --- limits ------------------------------------------------------------------------------
    Rule(
        "E0901",
        "More than {limit} braces, parentheses or strings lie within each other here; move the "
        "inner ones to a function or a knot.",
        "No reader could follow it either.",
        "VAR x = 1\n~ x = " + "(" * 45 + "1" + ")" * 45 + "\n{x}",
    ),
    Rule(
        "E0902",
        "Choices, gathers and braces lie too deep within each other here for the runtime to "
        "read; move the inner ones to a knot of their own.",
        "The runtime reads its file only to a certain depth.",
        "VAR x = true\n"
        + "".join("*" * (n + 1) + " {x} a " + "{x:" * 14 + "b" + "}" * 14 + "\n" for n in range(30))
        + "- -> END",
    ),
    Rule(
        "E0903",
        "This line has {length} characters; lines end at {limit}. Break it up.",
        "A line this long is a mistake in the file.",
        "a" * 200_001,
    ),
    Rule(
        "E0904",
        "{count} bullets in a row are more than the {limit} a weave may have; move this to a knot "
        "of its own.",
        "No reader could follow it either.",
        "-" * 40 + " Hello.",
    ),
    Rule(
        "E0905",
        "{number} is too large; numbers go up to {limit}.",
        "The runtime counts in 32 bits.",
        "{3000000000}",
    ),
    Rule(
        "E0906",
        "This expression has more than {limit} operators; break it up with a temporary variable.",
        "No reader could follow it either.",
        "{1" + " + 1" * 2001 + "}",
    ),
    # --- warnings ----------------------------------------------------------------------------
    Rule(
        "W0101",
        "'//' starts a comment, so what follows is not shown; in an address write '\\/\\/'.",
        "A comment reaches to the end of its line.",
        "See https://example.org for more.",
    ),
    Rule(
        "W0102",
        "This '\\' stands at the end of its line and does nothing; delete it.",
        "A backslash makes the next character plain text; it doesn't join lines.",
        "Hello \\\nthere.",
    ),
    Rule(
        "W0103",
        "This '/*' is never closed, so the rest of the file is a comment; close it with '*/'.",
        "A comment between '/*' and '*/' may go over several lines.",
        "Hello.\n/* a note\nNever seen.",
    ),
    Rule(
        "W0201",
        "'return' is printed as text here; for logic write '~ return'.",
        "Logic starts with a tilde.",
        "-> END\n=== function f()\nreturn 1",
    ),
    Rule(
        "W0202",
        "'else:' is printed as text here; write '- else:'.",
        "Every branch starts with a dash.",
        "VAR x = true\n{x:\n  Yes.\n  else: No.\n}",
    ),
    Rule(
        "W0203",
        "'{text}' is printed as text here; for logic begin the line with '~'.",
        "Logic starts with a tilde.",
        "VAR trust = 0\ntrust++\n{trust}",
    ),
    Rule(
        "W0301",
        "This choice is empty and is taken when no other is left; write '* ->' if you mean that.",
        "A choice without text is a fallback.",
        "* Hello.\n*\n- -> END",
    ),
    Rule(
        "W0302",
        "This choice shows no text; if it is meant as the fallback write '* ->'.",
        "The player would see an empty line.",
        "* [] Hello.\n- -> END",
    ),
    Rule(
        "W0303",
        "This tag belongs to the line after the choice; to tag the choice itself put it before "
        "the ']'.",
        "What stands in the brackets is the choice's; what follows them is said when it is taken.",
        "* [Hello.] # greeting\n- -> END",
    ),
    Rule(
        "W0304",
        "This star begins a choice; to print stars write '\\*', and to stress a word choose a "
        "stronger one.",
        "Ink has no bold and no italics.",
        "*Never* again.\n- -> END",
    ),
    Rule(
        "W0305",
        "After this choice everything is as after the one {where}; let it say or change something.",
        "Choices that lead to the same text and the same values are no choices. Those with a "
        "label, a condition or a tag are left alone.",
        "* [Yes.]\n  She nods.\n* [No.]\n  She nods.\n- -> END",
    ),
    Rule(
        "W0401",
        "The story can run out here; add '-> DONE', '-> END' or a divert.{hint}",
        "When the runtime finds nothing more to say and was not told to stop, it stops with an "
        "error.",
        "-> home\n=== home\nHello.",
    ),
    Rule(
        "W0402",
        "All these choices can be used up, and then the story stops; add a '+' choice or a "
        "fallback '* ->'.",
        "A choice with '*' can be taken once. When the story comes here again, none may be left.",
        "-> home\n=== home\n* One -> home\n* Two -> home",
    ),
    Rule(
        "W0403",
        "This is never reached: the story has already gone elsewhere, {where}.",
        "Nothing comes after a divert unless a choice, a gather or a label leads to it.",
        "-> home\nNever said.\n=== home\n-> END",
    ),
    Rule(
        "W0404",
        "Nothing leads to the {kind} '{name}'.",
        "It may be left over, or its name misspelt where it should be reached.",
        "-> home\n=== home\n-> END\n=== attic\n-> END",
    ),
    Rule(
        "W0405",
        "From here the story goes round for ever, and the game would hang; let a choice or a "
        "condition lead out.",
        "Nothing on the way round asks the player or tests anything.",
        "-> one\n=== one\nHello.\n-> two\n=== two\n-> one",
    ),
    Rule(
        "W0501",
        "The variable '{name}' is never used.",
        "It may be left over, or its name misspelt where it should be used.",
        "VAR unused = 1\nHello.",
    ),
    Rule(
        "W0502",
        "The temporary '{name}' is never used.",
        "It may be left over, or its name misspelt where it should be used.",
        "~ temp unused = 1\nHello.",
    ),
    Rule(
        "W0503",
        "The parameter '{name}' is never used.",
        "It may be left over, or its name misspelt where it should be used.",
        "-> home(1)\n=== home(a)\n-> END",
    ),
    Rule(
        "W0504",
        "'{name}' is also a constant ({where}), and the constant hides it everywhere; rename "
        "one of them.",
        "A constant is put in place of its name wherever the name is read.",
        "CONST x = 1\n~ temp x = 2\n{x}",
    ),
    Rule(
        "W0505",
        "This prints how often the function '{name}' was seen; to call it write '{name}()'.",
        "A function's name without parentheses is its read count.",
        "{f}\n=== function f()\n~ return 1",
    ),
    Rule(
        "W0506",
        "'{name}' is in this list twice.",
        "A list holds each item once.",
        "LIST l = a, b\nVAR x = (a, a)\n{x}{l}",
    ),
    Rule(
        "W0507",
        "'{{!' starts a once-only alternative, not a negation; write 'not {name}' to ask whether "
        "it does not hold.",
        "'{{!a|b}}' says a, then b, then nothing more.",
        "VAR x = true\n{!x: hello}\n{x}",
    ),
    Rule(
        "W0508",
        "The constant '{name}' is never used.",
        "It may be left over, or its name misspelt where it should be used.",
        "CONST unused = 1\nHello.",
    ),
    Rule(
        "W0509",
        "Other ink compilers read '({name})' as a list; leave the parentheses out.",
        "A single name in parentheses is a list with one item.",
        "VAR x = 1\n{(x) + 1}",
    ),
    Rule(
        "W0510",
        "INCLUDE '{file}' stands inside a knot; put it at the top of the file, where every ink "
        "compiler reads it.",
        "Some compilers drop files that are included inside a knot.",
        "-> END\n=== home\nINCLUDE other.ink\n-> END",
    ),
    Rule(
        "W0511",
        "'{name}' gives no value back, so this is empty; end it with '~ return', or only print it.",
        "A function without '~ return value' can be printed as '{{f()}}' or called as '~ f()'.",
        "~ temp x = f()\n{x}\n=== function f()\nHello.",
    ),
    Rule(
        "W0512",
        "'||' within braces separates alternatives, with an empty one between; for logic write "
        "'or'.",
        "The bar separates alternatives.",
        "VAR a = true\nVAR b = true\n{a || b}",
    ),
    # --- notes -------------------------------------------------------------------------------
    Rule(
        "T0001",
        "TODO: {message}",
        "A line that begins with TODO is a note to yourself. It is listed, never shown to players.",
        "TODO: find a better first line.\nHello.",
    ),
)
