// What the story remembers. Contracts and the game write some of these: keep the names.

// How he and she stand.
VAR trust = 0
VAR candour = 0
VAR closeness = 0
VAR distance = 0

// What the player told, word for word; "" until told. Filled by the `asks` of contracts and by letters.
VAR kept_mother = ""      // what he said of his mother, ch 2
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
