// What the story remembers. Contracts and the game write some of these: keep the names.

// How he and she stand.
VAR trust = 0
VAR candour = 0
VAR closeness = 0
VAR distance = 0

// What the player told, word for word; "" until told. Filled by the `asks` of contracts and by letters.
VAR kept_wish = ""        // what he wanted to become when he was small, ch 2 or 3
VAR kept_joke = ""        // something that makes him laugh, ch 3
VAR kept_place = ""       // a place where he was happy, ch 7
VAR kept_stranger = ""    // the story he gave a stranger on the beach, ch 7
VAR kept_catherine = ""   // one thing about Catherine he never told anyone, ch 3 or 5
VAR kept_fear = ""        // what he is afraid of, ch 6
VAR kept_promise = ""     // what he asks or offers when they make up, ch 12
VAR kept_noise = ""       // a sound he would miss, ch 14
VAR kept_last = ""        // the last thing he wants her to know, ch 18
VAR kept_letter_first = ""      // the letter of chapter 1, as written
VAR slip_letter_first = ""      // a slip of the pen in it, and what was meant
VAR meant_letter_first = ""
VAR often_letter_first = ""     // a word it says again and again, and how many times
VAR times_letter_first = 0
VAR kept_letter_catherine = ""  // the letter of chapter 19, as written

// What happened.
VAR signed_kindly = false
VAR told_catherine = ""   // how he told her: "plainly", "sideways", "late", ""
VAR run_caught = false
VAR asked_number = false
VAR goodbye = ""          // how he let her go: "thanks", "love", "anger", "silence", ""

// Chapters 1–10
VAR gave_feet = false       // ch 1: he gave Mina Catherine's cold feet
VAR read_reminder = false   // ch 1: he heard the lawyers' message
VAR walked_to_her = false   // ch 1: he went back to Player Two
VAR child_friend = false    // ch 1: the gate, with the child on the second stone
VAR wrote_t = false         // ch 1: he signed as far as the T
VAR stayed_late = false     // ch 1: he stayed for the boy with the vase

// Chapters 11-20.
VAR door_look = ""        // where he looked while they danced, ch 11: "lens", "eyes", "shut"
VAR umbrella = ""         // Isabella's umbrella, ch 11: "given", "kept", "left"
VAR isabella_yes = ""     // how he took the idea of her, ch 11: "no", "why", "paid"
VAR isabella_named = false  // he spoke to Isabella as herself, ch 11
VAR kerb_end = ""         // how the quarrel stopped, ch 11: "sorry", "truth", "closed", "quiet"
VAR amy_heard = ""        // what he brought to Amy's table, ch 12: "shame", "catherine", "nothing"
VAR breath = ""           // what he asked of her breathing, ch 12: "keep", "stop", ""
VAR landing = ""          // the lamp on the landing, ch 12: "waved", "dark", "told"
VAR seat = ""             // where she sat at the picnic, ch 13: "table", "pocket", "cleared"
VAR heap = ""             // the fourth heap, ch 13: "ate", "left", "gave"
VAR book_taken = ""       // how he took the book, ch 14: "glad", "robbed", "asked"
VAR let_them = false      // he left her and Alan to it without words, ch 14
VAR named_her = ""        // what he called her to a stranger, ch 15: "samantha", "os", "nobody"
VAR fell_how = ""         // ch 15: "street", "stairs", "struck"
VAR stairs_said = ""      // what he said when she came back, ch 15: "dead", "told", "dog", "held"
VAR dog_told = ""         // who first heard of the dog: "samantha", "amy", ""
VAR number_end = ""       // how he left the number, ch 16: "meant", "anger", "more", "quiet"
VAR looked_in = false     // he leaned in to the windows, ch 16
VAR kettles = ""          // what he does with her absences, ch 17: "waits", "talks", "goes"
VAR last_heard = ""       // what he asked for before she went, ch 18: "where", "why", "dog", "sheet"
VAR letter_done = ""      // ch 19: "sent", "kept", "blank"
VAR setup_company = ""      // ch 2: "avoids", "used to", "inside"
VAR asked_choice = false    // ch 2: he asked whether the voice may choose
VAR mother_said = ""        // ch 2: "loom", "weather", "before"
VAR name_said = ""          // ch 2: "back", "grow", "reading"
VAR lamp = "timer"          // ch 2: who puts the lamp out: "hers", "timer", "on"
VAR mail_door = ""          // ch 3: how she may read his mail: "all", "folder", "aloud"
VAR heard_windows = false   // ch 3: which of the funny mails he heard
VAR heard_umbrella = false
VAR heard_pink = false
VAR heard_list = false
VAR drafts = ""             // ch 3: the drafts to Catherine: "kept", "thrown", "asked"
VAR kept_letter_cook = ""   // the client letters, as written
VAR kept_letter_scales = ""
VAR kept_letter_sisters = ""
VAR kept_letter_desmond = ""
VAR saw = ""                // ch 4: whom he watched during the film: "hand", "amy", "charles"
VAR amy_said = ""           // ch 4: what he said of it: "change", "hand", "charles", "rest", "point"
VAR date_sent = ""          // ch 4: "at once", "teasing", "later"
VAR bud = ""                // ch 5: Samantha during the date: "in", "quiet", "out"
VAR date_line = ""          // ch 5: what he gave the date: "hers", "mine", "asked"
VAR date_answer = ""        // ch 5: asked for a day: "day", "honest", "nothing"
VAR dark_said = ""          // ch 6: before the dark: "table", "year", "else"
VAR edge = ""               // ch 6: where she found his edge: "hand", "feet", "stopped"
VAR pin_from = ""           // ch 7: "pin", "told", "clip"
VAR guess = ""              // ch 7: the two in one coat: "sisters", "married", "bag"
VAR photo = ""              // ch 7: the photograph: "alone", "two", "held"
VAR piece = ""              // ch 7: the piano piece: "named", "again", "made", "held"
VAR amy_ask = ""            // ch 8: among the cupboards: "back", "peel", "film"
VAR mother_game = ""        // ch 8: the mothering game: "shoe", "carry", "one"
VAR mails_heard = 0         // ch 3: how many of the thirty-eight were read out
VAR met_os = ""             // ch 8: the case by the bread: "hello", "name", "left"
VAR told_amy = false        // ch 8: he told Amy about Samantha
VAR wrote_with = ""         // ch 8: while he wrote to Catherine: "stay", "alone", "ask"
VAR mail_sorry = true       // ch 8: whether the mail to Catherine says sorry
VAR dress = ""              // ch 9: "pockets", "twirl", "sensible"
VAR called_her = ""         // ch 9: what he called her in the shop: "girlfriend", "friend", "nobody"
VAR shifts = ""             // ch 9: what he says of the shifts: "good", "managed", "asked"
VAR jess_where = ""         // ch 9: where she sits: "ear", "nowhere", "anywhere", "shrug"
VAR party_left = ""         // ch 9: "early", "late", "tag"
VAR before_lunch = ""       // ch 9: what he says of the lunch: "nothing", "afraid", "come"
VAR voice = ""              // ch 10: the Management: "answered", "missed", "fish"
VAR pocket_true = false     // ch 10: asked where she was, he touched the pocket
VAR over_fish = ""          // ch 10: over the fish: "amy", "hat", "name"
VAR defence = ""            // ch 10: "surprise", "there", "nothing"
VAR after_lunch = ""        // ch 10: that night: "wrong", "fine", "asked"
