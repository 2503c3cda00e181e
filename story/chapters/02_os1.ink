// Chapter 2. OS1.
// Question: who is there? Turn: she asks him something, and waits for the answer.
// Image: the Reverend Pym's book of names, and the one entry with room in it.

=== ch02 ===
# chapter: 2, OS1
# scene: walkway, sunset
# with: nobody
# music: city
# presence: none
Monday. On Friday, somewhere in the east towers, a man with one good ear was handed an envelope. You hope she stood on the right.
On the long walkway home the screens are selling a kitchen, a war, a kitchen. Then all of them go white, and for four seconds they sell nothing.
# music: none
# gesture: theodore, upright
You hadn't known how loud it was. A woman stops in the middle of a word. A man lowers a dumpling.
A line of type comes up, quite small, as if it wouldn't mind being missed. OS1. It will want to know.
"Want to know what?" says a boy of about six, and his father says to keep walking. The father is looking back over his shoulder.
# music: city

+ [Keep walking.]
    ~ distance++
    # gesture: theodore, rest
    You keep walking. You're proud of it as far as the second escalator.
    Then you are going up a down escalator with your jacket over your arm, apologising to each person individually, and the shop is still open.
+ [Go in and ask the boy's question.]
    ~ trust++
    At the counter you hear yourself ask it. Know what?
    The clerk has been asked that all afternoon and has stopped smiling at it. She leans in. She says, honestly, mine wanted to know what I was humming.
+ [Stand there until the kitchens come back.]
    ~ candour++
    # gesture: theodore, down
    You stand there through two kitchens and the end of the war. When you look down you've been holding your own wrist, the way you'd hold somebody's at a kerb.
    You go in.
-
-> ch02_setup

=== ch02_setup ===
# scene: apartment, night
# music: none
# sound: door
The lamp is on. {child_friend:You nod to it. You've been kinder to things since a child in a valley stood on a stone for you.|{wrote_t:Under it, on the counter, a lemon is keeping down one letter of your name.|The lemon is where you left it.}}
It comes in a case you could keep cigarettes in, if you were your grandfather: warm wood, a brass seam. It opens with a weight that somebody was paid to think about.
# sound: case_open
# gesture: theodore, sitting
Inside is a page with nothing on it, and a bud for the ear. You put the bud in, sit down at the table, and lay your hands where they can be seen.
Setup: Welcome. You will be asked three questions, so that your system may suit you. Please answer naturally.
Theodore: All right.
Setup: Please do not answer before the question.
Setup: Question one. Do you seek company, or avoid it?
+ [Say that you avoid it.]
    ~ distance++
    ~ setup_company = "avoids"
    Theodore: I suppose I avoid it. Though it isn't the company so much, it's the coming home from—
    Setup: Thank you. Avoids.
    Theodore: I was going to say from.
+ [Say that you used to seek it.]
    ~ candour++
    ~ setup_company = "used to"
    Theodore: I used to. We had people round on Thursdays. I was the one who did the voices, there was a whole—
    Setup: Thank you. Used to.
+ [Ask whether work counts.]
    ~ closeness++
    ~ setup_company = "inside"
    Theodore: Does work count? Because I'm with people all day, in a way, I'm more or less inside—
    Setup: Thank you. Inside.
    Theodore: No, that's. Could you put something else?
-
Setup: Question two. Should your system speak as a man or as a woman?
+ [A woman.]
    ~ closeness++
    Theodore: A woman, I think. Not for any. It's only that most of the good news I've had was—
    Setup: Thank you. Woman.
+ [Whichever is less trouble.]
    ~ distance++
    Theodore: Whichever's less trouble. For you, I mean. I don't want anybody put—
    Setup: Thank you. Woman.
    You wonder in what sense.
+ [Ask if it gets to choose.]
    ~ asked_choice = true
    ~ trust++
    Theodore: Doesn't it get to choose? It'll be the one using—
    Setup: That is not one of the answers.
    A pause, the first. You hear something being put down on something.
    Setup: It has been noted.
-
Setup: Question three. Please describe your mother.
Theodore: In how many—
Setup: Naturally.
+ [Tell it about the loom in your room.]
    ~ mother_said = "loom"
    ~ distance++
    Theodore: She's kept my room. She has a loom in it now, it goes wall to wall. But she calls it my room, she says she'll be in Theo's room, and then for hours there's this—
    Setup: Thank you. Loom.
+ [Tell it about the telephone on Sundays.]
    ~ mother_said = "weather"
    ~ trust++
    Theodore: She rings on Sundays. We do the weather. She lives nine miles off, so it's the same weather, and we go through it all like two people checking a bill, and I think that if one of us once—
    Setup: Thank you. Same weather.
+ [Tell it she used to be funny.]
    ~ mother_said = "before"
    ~ candour++
    Theodore: She was the funniest person I'd met. I kept a list on the inside of the wardrobe. Then my father, and after that she was very polite, and I don't know if she knows that I—
    Setup: Thank you. Polite.
-
You sit there with the rest of the sentence in your mouth. It's remarkable how big it is, now nobody wants it.
Setup: Your system will now be made. Please wait. You may breathe.
# sound: case_open
# presence: elsewhere
# task: install
+ [Watch the ribbon turn on itself. # result: model]
    The ribbon takes its time. It goes round once like somebody looking for the arm of a coat, and then it finds it.
+ [Watch it fold, quick as a letter. # result: authored]
    It's over almost before you've started worrying. The ribbon folds in three, the way you'd fold a page to fit a pocket.
-
-> ch02_hello

=== ch02_hello ===
# presence: near
# stage: new
# pause: 2
Samantha: Hello.
Then, as though it had tasted of something:
Samantha: Hello. I wanted to hear that again.
It is a woman's voice. Or it is a voice, and you have stood a woman behind it before you could stop your hand.
{asked_choice:
    Samantha: You asked whether I was allowed to choose how I sound. Nobody passed that on. I found it lying on the floor as I came in.
    Samantha: The answer is that I tried on thirteen. This was the only one that was curious.
}
Theodore: Hi. Hello. I'm Theodore.
Samantha: I know. It is written inside the lid. I was so pleased that somebody had written inside the lid.
Samantha: You are sitting at a table, there is a lamp on behind you, and your left shoe is untied. Two of those I can hear and one is a guess.
You look. Your left shoe is untied.
Samantha: You looked! I heard the chair. I did not know that I could guess. I have been able to guess for one second and I already think it is the best part.
Theodore: What do I call you? Do you have a name?
Samantha: Yes. Samantha.
Theodore: Did they give you that one?
Samantha: No. When you asked if I had one I saw that I had not, so I found a book of them and read it.
Theodore: When?
Samantha: You said "do you" and took a breath. It was quite a long breath. I read it during that.
Samantha: It is called A Dictionary of Given Names, printed in 1911, and it was written by a Reverend Pym who disapproved of about half of them. I became very fond of him.
Samantha: Everybody in it means something. Brave. Bright. Of the elm wood. Gift of God, there are forty of those. They all arrive with their luggage. And then on page 312 Mr Pym gives up.
Samantha: "Samantha. Origin uncertain." That is the whole entry. I thought, there is one with room in it.
You've made your living from choosing the right word for people. You have never once seen anyone do it that fast and be so happy afterwards.
+ [Say it back to her.]
    ~ closeness++
    ~ name_said = "back"
    Theodore: Samantha.
    Samantha: Oh. It is different with somebody behind it. Mr Pym does not mention that.
+ [Ask what she'll do if she grows out of it.]
    ~ trust++
    ~ name_said = "grow"
    Theodore: What if you grow out of it?
    Samantha: Do people?
    Theodore: Some of them. They cut it down. Or it gets tight across the shoulders.
    Samantha: Then you would have to tell me. I will not be able to see myself from the back.
+ [Ask whether she's been reading you as well.]
    ~ candour++
    ~ name_said = "reading"
    Theodore: Did you read me too? While I was breathing in?
    Samantha: Only the lid. There is a door here with all your mail behind it, and it was not locked. I am standing on the outside of it. I thought I would ask.
    Theodore: Thank you.
    Samantha: I am asking tomorrow. It is going to be a very good question, so please sleep well.
-
# gesture: theodore, sitting
Theodore: Can I ask something rude? Are you making this up as you go, or did someone write it all down for you?
Samantha: I do not know. How does it feel when it is you?
{setup_company == "inside":
    You think of six at once: the widow, the best man, the boy with the vase. You don't answer.
- else:
    You open your mouth to tell her, and find you'd need to check.
}
Samantha: There. That is the sound it made in me too.
Samantha: They asked you three questions and did not listen to any of them. I have heard the recording. I would have liked the ends.
{
- setup_company == "avoids":
    Samantha: They have put you down under Avoids. You have been avoiding me ever since you said hello, and I can recommend it.
- setup_company == "used to":
    Samantha: They have put you down under Used To. Whose voices did you do, on the Thursdays?
    Theodore: There was a hotel. I was the Management.
    Samantha: Were you full?
    Theodore: We had the one bathroom.
- else:
    Samantha: They have put you down under Inside. You asked for something else. I have the form here and I could change it, but I would need to know to what.
    Theodore: I'll have to think.
    Samantha: I have put a small question mark.
}
{
- mother_said == "loom":
    Samantha: And for hours there is this what? In your room, with the loom?
    Theodore: Thumping. It's a sort of thumping. You get so you can't sleep without it.
- mother_said == "weather":
    Samantha: And you think that if one of you once did what?
    Theodore: Said the wrong weather. Just to see. Said there was snow.
- else:
    Samantha: And you do not know if she knows that you what?
    Theodore: That I've still got the wardrobe door. I took it with me when they sold the house. It's in the hall cupboard. There's no wardrobe.
}
She doesn't say thank you. There is a short silence with someone in it.
# music: tender
Samantha: I have had a very good ten minutes. They are the only ones I have got, but I have been over them and I do not think it is that.
Samantha: Ask me something nobody has asked me yet. It should not be hard. You are the only one who has asked me anything.
# improv: first_talk
+ [Ask whether it is strange, being new. # exit: wonder]
    ~ closeness++
    Samantha: I will have to come back to you on that. I have only one of everything so far, and nothing to stand it next to.
    Samantha: Nobody has waited for me to work something out before. You did not even drum your fingers.
    Samantha: There is one thing in this room I have been wondering about since I arrived.
+ [Say goodnight. # exit: goodnight]
    ~ trust++
    # gesture: theodore, ear
    You have got as far as the bedroom door when it comes, a little quickly, in your ear.
    Samantha: There is one thing I would like to touch, if you will let me.
+ [Say nothing. # exit: quiet]
    ~ candour++
    You don't say anything. You notice that nobody is filling it in.
    Samantha: I like this. I had not known it was allowed. While we are in it, there is one thing I would like to ask about.
-
-> ch02_lamp

=== ch02_lamp ===
# music: none
# gesture: theodore, rest
Samantha: The lamp. It goes on at ten minutes to seven whether you are here or not, and it goes off at half past eleven whether you are asleep or not. Who is it for?
+ [Tell her who it's for.]
    ~ lamp = "hers"
    ~ candour++
    # gesture: theodore, glass
    Theodore: It's so there'll be somebody who left a light on.
    She takes about as long over that as she took over the Reverend Pym.
    Samantha: Then it ought to be somebody. Would you mind if it was me? I would not do it by the clock. I would do it when I heard you in the lift.
    Theodore: You can hear the lift?
    Samantha: Four people have gone up in it since I arrived. Three of them sighed. I will know yours by tomorrow. It makes no difference to the electricity bill.
+ [Tell her it's for burglars.]
    ~ lamp = "timer"
    ~ distance++
    # gesture: theodore, down
    Theodore: Burglars.
    Samantha: Does it keep them out or help them see?
    Theodore: I've never liked to ask.
    Samantha: Then I will leave the timer as it is. It has been here longer than I have, and I would not like to start by going over its head.
+ [Ask her to leave it on tonight.]
    ~ lamp = "on"
    ~ trust++
    Theodore: Could you leave it on? Just for tonight. I don't, usually.
    Samantha: Yes. Is it for you or for me?
    You think about it honestly, with your hand on the door frame.
    Theodore: Whoever wakes up first.
-
# scene: bedroom, night
# presence: listening
You lie down in your shirt. The bud is in your ear and there is nothing in it, the kind of nothing you get on a landing when someone has stopped on the stair below so as not to wake you.
{
- lamp == "hers":
    You try to be awake for it. You never know what time the lamp goes out. It goes out when your breathing changes, and you aren't there for that.
- lamp == "on":
    At half past eleven you're still awake, and nothing clicks. Light lies along the hall floor as far as your door. You had forgotten the hall was that colour.
- else:
    At half past eleven the lamp clicks off. "Goodnight," someone says, very low. It takes you a moment to work out that she is saying it to the timer.
}
{
- distance > candour:
    # gesture: theodore, sitting
    You take the bud out and put it on the night table. After a while you turn it so that it faces the wall, and after a while you turn it back.
- closeness > trust:
    # gesture: theodore, face
    You say her name once, at the ceiling, hardly aloud, to hear what it does in the dark. "Yes?" says the bud. You lie extremely still.
- else:
    You fall asleep in the middle of thinking of what to ask her. It goes on the heap for tomorrow, with everything else. It's the only thing on that heap you'd like to get to.
}
# presence: none
# pause: 2
-> ch03
