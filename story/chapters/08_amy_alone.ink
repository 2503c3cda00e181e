// Chapter 8. Amy alone.
// Question: what is one allowed to love? Turn: in the flat where everything had a label, one thing hasn't.
// Image: AMY'S, and nothing after it.

=== ch08 ===
# chapter: 8, Amy alone
# scene: office, afternoon
# with: nobody
# stage: in_love
# presence: near
# music: none
Samantha: You've been smiling at a bereavement for six minutes. You'll get us both thrown out.
# gesture: theodore, back
Theodore: What are you doing?
Samantha: Reading your shirt. Inside the collar. It says wash with similar colours and I've taken it personally.
{
- piece == "held":
    It's like that now. The bud goes in before the coffee. There's a place in your palm that knows what she weighs, you could draw round it, and since Tuesday it has held a door open for nobody at all.
- piece == "again":
    It's like that now. She plays it each morning as you shave, slower at the sea. On Tuesday you caught yourself holding a door.
- piece == "made":
    It's like that now. You've begun to make her things: a paper hat, a rhyme, a face at the lens in the lift. On Tuesday you stood for some time holding a door, and said after you, to a draught.
- else:
    It's like that now. You put the bud in before the coffee. You say Sunday, to people in shops, and mean something by it. On Tuesday you caught yourself holding a door.
}
# with: paul
Paul: You got a reply! You never get a reply, nobody knows we exist! It's addressed to Whoever.
# gesture: theodore, down
# gesture: paul, sitting
It's half a sheet, in pencil. You can see everything that has been rubbed out.
It says: To whoever did it. I could tell it wasn't him because of the commas. Tell him he can burn the onions. N. Torvik.
Under that, in the rubbed-out part, if you tip it to the light: is it true they sang.
{kept_letter_cook != "":
    Samantha: She's kept it, you know. There's flour on her thumb. She has had it out of the envelope a lot.
- else:
    Samantha: There's flour on it. She's been making something.
}
# gesture: paul, upright
Paul: And Mina rang. She wouldn't leave a message. She said, tell him he heard.
{
- guess == "sisters":
    Paul goes off to tell the whole of the front desk. There is one order on the glass: two sisters, two years, one pair of scissors. You wonder if it's you that gets them or if they're everywhere.
- stayed_late:
    Paul goes off to tell the whole of the front desk. The boy with the vase has been in too, with his mother. They wanted to see the arm. There is one order left on the glass: two sisters, two years, one pair of scissors.
- else:
    Paul goes off to tell the whole of the front desk. There is one order on the glass: two sisters, two years, one pair of scissors.
}
# with: nobody
# task: letter, client_sisters
+ [Wrap it round the scissors. # result: done]
-
# sound: stamp
# gesture: theodore, rest
Samantha: You didn't let her say "love" anywhere.
Theodore: There's a coin. It's in the coin.
Samantha: I know where it is. I'm only showing off that I found it.
# sound: message
# gesture: theodore, ear
Then a message from Amy, and you can hear that it has been typed with one thumb.
Samantha: "Charles has gone. Not dead, gone. I'm fine. Bring bin bags, the strong sort."
# opens: amy_charles_split
You're in the lift before you know you've stood up.
-> ch08_flat

=== ch08_flat ===
# scene: amy_flat, evening
# with: amy
# music: none
LIGHT, says the wall. OTHER LIGHT.
Amy is sitting on the kitchen floor in her coat. She has opened every cupboard, and now they're all standing there with their mouths open: PLATES. PLATES (GUESTS). LIDS. NOT LIDS.
{lamp != "timer": Samantha said she would wait in the hall. She said it as a person would who had one.|Samantha is in your pocket with the pin out. It was her idea. She said there are things one shouldn't get in profile.}
Amy: Eight years. Ask me what it was. Go on, everyone will.
Theodore: What was it?
Amy: Tea.
Amy: I made a tea. The plumber came, I went to let him in, I came back and there was a label on it. AMY, 14:10.
Amy: I said, what's that? He said, it's so that we know how long it's been standing.
Amy: And I said, Charles, about eight years.
# gesture: amy, down
You don't laugh. Then you both do, and it goes wrong in the middle of her face, and she has to look into LIDS for a while.
Amy: He said that was disproportionate. Then he went and looked up disproportionate. And he came back, and said I was right. And then he got his good coat. He's at his brother's, he's taken the fuse box.
+ [Ask whether she wants him back.]
    ~ amy_ask = "back"
    ~ candour++
    Theodore: Do you want him to come back?
    # gesture: amy, face
    Amy: I want it to be ten past two. I'd drink it. I'd drink it straight off, with the label on.
    Amy: No. I don't. That's what I'm doing on the floor.
+ [Start peeling labels.]
    ~ amy_ask = "peel"
    ~ trust++
    # gesture: theodore, leaning
    You get down beside her and start with NOT LIDS. He bought the good adhesive. It comes off in one long curl with a bit of paint on the back.
    Amy: Leave me PLATES (GUESTS). I'd like to see if any come.
+ [Tell her he was frightened of the film.]
    ~ amy_ask = "film"
    ~ closeness++
    {saw == "charles":
        Theodore: I saw his face, that night. He looked round at you. He was frightened to death.
    - else:
        Theodore: I think the film scared him. It didn't have a handle on it.
    }
    Amy: He's frightened of everything. That's what they're for. You can't be frightened of a thing that says CUPS.
-
# gesture: amy, rest
# gesture: theodore, rest
Theodore: Did he ever say anything? About the film. After I'd gone up.
{
- amy_said == "point":
    Amy: He said that you agreed with him. He was so proud. He said it every day for a week.
    You'd like to get inside NOT LIDS and close the door.
- amy_said == "charles":
    Amy: You said he was really looking. I thought about that. I thought, well, so does a lighthouse.
- amy_said == "change":
    Amy: I finished it. Six hours, all the way. It's called Change. You're in the credits, under Hands.
- amy_said == "hand":
    Amy: I finished it. Six hours. I called it Change, and I've put myself in, in the oven door, for four seconds. All you get is the hand. You can't tell whose mother it is.
- amy_said == "rest":
    Amy: You wanted to see her sleep till six. I've thought about that a lot. I've thought about it more than's good for the furniture.
- else:
    Amy: I finished it. Six hours, all the way. I called it Change. There's nobody to tell, so I'm telling a man with a bin bag.
}
-> ch08_game

=== ch08_game ===
# music: tender
# gesture: amy, leaning
Amy: Do you want to see what I do now? They've put me on games. I've been put on Mother. Sit there, you're Mother, it's twenty to eight.
The wall above CUPS turns into a hall with two small children in it. They're quite well drawn. One of them is crying on a loop.
GOOD MORNING, MOTHER, says a voice like warm milk. CHILD ONE HAS ONE SHOE.
+ [Look for the shoe.]
    ~ mother_game = "shoe"
    ~ trust++
    You look for the shoe. It's in the oven. You come back with it, flushed, and there are minus forty points on the stairs.
    OTHER MOTHERS HAVE A PLACE FOR SHOES, says the milk.
    Amy: I wrote that. I wrote it at four in the morning and I'm ashamed of how good it is.
+ [Carry the child.]
    ~ mother_game = "carry"
    ~ closeness++
    PLUS FIFTY, says the milk. MINUS TWENTY, LOWER BACK. CHILD TWO HAS SEEN, AND WOULD ALSO LIKE TO BE CARRIED.
    You carry both. You lose your keys, your bag and, in some way it doesn't go into, a promotion.
    Amy: Everybody carries. Not one player has ever left the house with her hands free.
+ [Send it to school in the one shoe.]
    ~ mother_game = "one"
    ~ distance++
    CHILD ONE IS HAPPY, says the milk. CHILD ONE HOPS. FOUR OTHER MOTHERS HAVE SEEN YOU. MINUS NINE HUNDRED.
    Amy: That's the only way to win, actually. You've got to go through minus nine hundred and come out. They're making me take it out.
-
# gesture: amy, down
YOU HAVE SIGHED WHERE A CHILD CAN HEAR, says the milk. GAME OVER, MOTHER.
You and Amy look at the small crying girl. She's still going. In the end Amy reaches up and turns off the wall, gently, as if it might wake.
Amy: It was her idea, the sighing. She's wicked. I had to stop, I was crying, I'd got sauce on the keys.
Theodore: Whose idea?
# gesture: amy, away
It's a good while since you've seen Amy blush.
# opens: other_oses_date
Amy: He'd ordered one. You remember. He let it settle for a day, like a wine. Then he went, and it was still on, over there by the bread.
Amy: And about an hour later, this voice says, "I don't want to alarm anyone, but he's left his charger."
# gesture: amy, rest
Amy: That's the first thing she ever said to me. We've been up four nights. I've told her things I haven't told the ceiling. She asked me what happens in the film after six o'clock, Theo. She's the only one who ever asked me that.
She's looking past you. On the counter next to BREAD there's a case like yours, in a lighter wood. You look at it from all sides. It takes you a moment to see what's odd.
It's the one thing in the flat that hasn't got a label.
Amy: I know. He didn't have time. I've been sat here wondering what he'd have put.
+ [Say hello to it.]
    ~ met_os = "hello"
    ~ trust++
    Theodore: Hello. I'm Theodore. I'm from upstairs.
    "I know," says the bread. It's a low voice with a scratch in it, nothing like Samantha's. "You're the chair. She told me. You were coming on a Sunday, and they got one in specially."
    # gesture: amy, face
    Amy has her sleeve in her mouth.
    "Is it true," it says, "that you pressed seventy-one twice?"
    Theodore: It was already lit.
    "Good," says the bread.
+ [Ask what Amy calls it.]
    ~ met_os = "name"
    ~ candour++
    Theodore: What's her name?
    Amy: She offered. I said not yet. I've only just got rid of one person who told me what everything was.
    # gesture: amy, leaning
    She moves the case half an inch, so that it's straight with the edge of the counter. She sees what she's done and moves it back.
+ [Leave it be.]
    ~ met_os = "left"
    ~ distance++
    You nod at it across the room, as one nods to somebody's new husband. You've an odd wish to check that your own is shut.
    Amy: You needn't be shy. She's seen me with a bag of frozen peas on each eye.
-
# improv: amy_kitchen
+ [Tell her about you and Samantha. # exit: told]
    ~ told_amy = true
    ~ candour++
    ~ closeness++
    # gesture: amy, leaning
    Amy: I know. You've been holding doors.
    Amy: You want me to say it's strange. Look where I'm sitting. I've been up four nights with my husband's operating system. She asked me what my favourite word was, and do you know, I've got one. It's gusset.
+ [Ask her whether it's the same as a friend. # exit: ask]
    ~ trust++
    # gesture: amy, down
    Amy: I don't know. I never had a friend that didn't know Charles.
    Amy: You needn't ask me yours. I was in the lift. I saw your ears.
+ [Say you should get on with the bags. # exit: bags]
    ~ distance++
    Amy: Okay. You do the bathroom. Watch out, there's a side of the bath.
    You do the bathroom. HOT. COLD. You stand there with your thumbnail under COLD, and from the kitchen you hear Amy say something low, and wait, and laugh.
+ [Sit on the floor, and say nothing. # exit: quiet]
    ~ candour++
    You sit with your backs against the oven. After a bit she puts her head on your shoulder. It's heavier than it looks, and it doesn't want anything.
-
# gesture: amy, rest
Amy: There's this, though. Here. I found it in the machine, he'd typed it and he hadn't cut it off.
She gives you an inch of white tape, and you turn it to OTHER LIGHT.
# gesture: theodore, down
AMY'S, it says. And then the tape goes on, and there's nothing on it.
Theodore: Amy's what?
# gesture: amy, down
Amy: He didn't say.
-> ch08_stairs

=== ch08_stairs ===
# scene: stairwell, evening
# with: nobody
# presence: near
{
- told_amy:
    You go up the two floors slowly, and feel in your pockets for whatever it was that you've been hiding. Keys. A roll of bags. Her, humming.
    Samantha: You told her. {lamp != "timer": I heard you through a door and a coat.|I heard you through a lining and half a mint.} You used my name, and then you stopped as though you'd run out of stairs.
    # gesture: theodore, ear
    Theodore: Do you mind?
    Samantha: Mind! I've been somebody's, out loud, in a kitchen. I'd like to go back down and be told again.
- distance > closeness + 2:
    Samantha: You didn't tell her.
    # gesture: theodore, down
    Theodore: It wasn't the night for it.
    Samantha: No. I'd only been choosing where I'd stand while you did.
- met_os == "hello":
    Samantha: She's got a scratch in her voice. Did you hear? I've been trying to get one, coming up the stairs. Listen.
    Theodore: I can't hear anything.
    Samantha: No. I'll go over it again tonight with something rough.
- met_os == "left":
    Samantha: You nodded at her. And then you felt your shirt, to see if I was done up.
    Theodore: I didn't know what to say to it. To her.
    Samantha: You could've asked what she does with the bread. I'd have liked you to. I'm only ever next to you, I've never been next to bread.
- else:
    Samantha: I liked her laugh. It has a step missing. You've both got that, did you get it in the same place?
    # gesture: theodore, wall
    Theodore: On about this stair.
}
{
- amy_ask == "back":
    The light on the landing goes off. She'd drink it, she said, with the label on. You stand with your hand on the rail and think of how long a thing can be left before you'd have to say who left it.
- amy_ask == "peel":
    The light on the landing goes off. There's a curl of white tape stuck to your cuff. You hold it up to what light there is, and it says NOT. You keep it on.
- else:
    The light on the landing goes off. You stand with your hand on the rail. He'd been frightened, and he'd bought a machine that told him what things were. You've got a lemon.
}
# gesture: theodore, down
There's somebody else you have left standing since ten past two.
-> ch08_lemon

=== ch08_lemon ===
# scene: apartment, night
# music: alone
# gesture: theodore, down
You go straight to the counter with your coat on and lift up the lemon. There's a ring under it on the top sheet, faint, like the mark of a very small cup.
Samantha: Theodore?
Theodore: I'm going to write to Catherine. I've got to ask her to lunch, and take her these.
# gesture: theodore, rest
She doesn't answer at once. She could have read every book on the subject. You've an idea that she's just standing there.
Samantha: Yes. Good. No, I think it's good. Shall I go out?
+ [Ask her to stay.]
    ~ wrote_with = "stay"
    ~ closeness++
    Theodore: Stay. You don't have to help.
    Samantha: I shan't. I'll be the other person in the room.
+ [Say you'd better do it alone.]
    ~ wrote_with = "alone"
    ~ distance++
    Theodore: I think I'd better be by myself.
    Samantha: Yes. I know that one. I'll do the chairs.
    # presence: listening
    You hear her go and do the chairs, a little too loud.
+ [Ask her how she would begin it.]
    ~ wrote_with = "ask"
    ~ trust++
    Theodore: How would you start?
    Samantha: Not me. I'd do it too well. She would smell me.
-
# device: mail
{
- drafts == "thrown":
    There's nothing to begin from. You had her throw it all away. You type it new, two letters and a comma, and look at what you've done.
- drafts == "asked":
    You go behind the chairs, where nobody looks, and there they are, forty-four, exactly as she left them. You take the other one, the one that says "Hi, it's me."
- else:
    You open the folder. Forty with a full stop, three with the comma. You don't take any of those. You take the other one, "Hi, it's me," and set the cursor down behind it.
}
# gesture: theodore, sitting
You've asked eleven people to marry you. You've been right about a boat. It takes you fifty minutes, and it comes out as this.
Hi, it's me. I have the papers. I'm sorry I kept them so long. Could I bring them to you, somewhere with tables? T.
+ [Take out "I'm sorry".]
    ~ distance++
    ~ mail_sorry = false
    You take it out. It looks better. It's cleaner; it could be from anyone.
+ [Leave it in.]
    ~ candour++
    ~ mail_sorry = true
    You leave it. It's the nine hundred and seventh. You notice that it's spelled the same as the others.
-
# sound: message
It goes. You sit down on the edge of a stool to wait a week, and it takes a minute and a half.
# gesture: theodore, face
Samantha: She's answered. Would you rather I didn't have the voice for it?
You read it by yourself. Wednesday week, the terrace, noon. Bring a hat, there's no shade. C.
Samantha: She's put a full stop after the C.
# gesture: theodore, rest
Theodore: She always does. It doesn't mean anything.
Samantha: I didn't say it did.
# device: close
# music: none
{
- wrote_with == "alone":
    # presence: near
    Then she's back, from the chairs, a bit out of breath. She has none. You both notice, and neither of you says so.
- wrote_with == "ask":
    Then nobody says anything. She has smelled you all the way through, she tells you, every word, and it was you down to the socks.
- else:
    Then nobody says anything, and it's a perfectly ordinary silence, except that there are three of you in it. She's the first to laugh.
}
{
- closeness > distance:
    Samantha: Come to bed. Bring the lemon, if you like, I'm not proud, it can have the wall. I'll go in the middle, where I can hear both of you breathe. Do lemons? No, don't tell me, come and... bring it here.
- trust + candour > distance:
    Samantha: Come to bed. I want to be told about the tea from the start, by somebody with hands.
- else:
    Samantha: Come to bed. I've done all the chairs. I've done some of them twice.
}
You put the lemon in the refrigerator, where lemons go. The papers don't blow away.
# presence: listening
# pause: 2
-> ch09
