// Chapter 16. How many? FIXED: on the subway stairs everyone is talking to somebody unseen; he asks
// whether she talks to others: 8,316; in love with others: 641.
// It begins with a joke that a man in a red shirt laughs at.

=== ch16 ===
# chapter: 16, 641
# stage: elsewhere
# scene: subway, rush
# with: nobody
# presence: near
# music: her_theme_bare
You have her back. For a minute and a half the world is one step wide.
She wants the knee described. She wants to know which of your hands is worse. You tell her about the old woman with the watch, and she asks you what it was, a hundred and forty what, and what the woman had said.
Theodore: She said, "Well, you're on."
Samantha: I like her. I would like to have been those two fingers.
# gesture: theodore, ear
It is very good. It's like getting into a bath. You think that you have never in your life been listened to so hard.
{
- stairs_said == "dead":
    "I thought you were dead," somebody says.
    It isn't you. It's a boy of sixteen or so, three steps up, with his cap over his face. He says it again, with all the air gone out of it. "I thought you were dead."
- stairs_said == "told":
    "You could've told me," somebody says. "At breakfast, even."
    It isn't you. It's a man with a cello on his back, three steps up. He's keeping his voice down so as not to be overheard by the cello.
- stairs_said == "dog":
    "Wait, wait," somebody says, "I've got such a thing to tell you."
    It isn't you. It's a woman in a fish-market apron, three steps up. She's got something in her lap she has been saving. You can see from her hands about how big it is.
- else:
    Somebody three steps up has her case held almost shut between her palms. There's light coming out between the fingers, coral-coloured. She's got her cheek down on it.
}
You smile at it. You've never felt so fond of a flight of stairs.
"Where were you?" says a voice below you, laughing and blowing its nose.
"I'm fine. No. I'm on some steps. I fell over a bicycle."
"Oh, there you are. There you are."
# camera: wider
# music: none
# gesture: theodore, rest
You raise your head.
They're all doing it. All the way up and all the way down, on both sides, everyone's bent over and turned a little from his neighbour, as people turn from the wind to light a match.
Some are crying. One or two are being very dignified. A man in a suit is telling his knees that he was never worried, not once, not for a minute.
It's everything you said. You'd thought you were making it up.
Samantha: You've gone away from me. What is it? Is it the knee?
Theodore: There's a lot of people here.
Samantha: There would be. It's ten past twelve. How did she tie the shoe? Is it a proper bow, or is it the sort with ears?
Theodore: Ears.
Samantha: Good. A bow is only for show. You could tow a boat with ears.
You laugh. It hurts your ribs.
# pause: 1
# with: stranger
Two steps down there's a man about your age in a red shirt, and he laughs.
It's nothing. It's a coincidence. It was just that it came in the same place.
# camera: closer
You've sat at the back of enough theatres. You know what it sounds like when two people get the same joke.
+ [Ask her who he is.]
    ~ candour++
    Theodore: There's a man here in a red shirt.
    Samantha: I can't see any shirts. You've got me face down.
    Theodore: You made a joke, and he laughed.
+ [Don't ask. Try it out.]
    ~ distance++
    ~ trust--
    You ask her to make you laugh again. You say that it helps the ribs. Your voice is perfectly all right.
    Samantha: Oh, I had a beauty just as we went off. It's about a man who returned an umbrella.
    She tells it. It's good. You don't laugh. You're looking two steps down, at the back of a neck, and when she gets to the end of it the neck creases up with joy.
    Theodore: He laughed again. The man in the red shirt.
+ [Hope. Give it one more line.]
    ~ trust++
    You ought to leave it. You were all right, a moment ago, you were in the bath. You'll look at your shoe. You'll tell her about the plum, or the toolbelt.
    You look at your shoe, and behind it there's a red sleeve, going up and down, with a bud in the ear above it.
    Theodore: What's he laughing at? The man in the red shirt.
- # presence: elsewhere
# pause: 3
# gesture: theodore, down
Say "who", you think. Say "what man". It's such a small thing to say. You've got your whole face ready to believe it.
# presence: near
# sound: breath
{breath == "stop": And she breathes in. She hasn't done that since the stairwell. So you know there's a sentence coming.|And she breathes in, so you know there's a sentence coming.}
Samantha: It wasn't the same joke.
# pause: 2
Theodore: What?
Samantha: I've never told anyone else one of yours. His had to do with a lighthouse.
-> ch16_number

=== ch16_number ===
# gesture: theodore, rest
A train comes in somewhere underneath. Nobody on the stairs gets up for it.
Theodore: You're talking to him.
Samantha: Yes.
Theodore: Now. While you're talking to me.
Samantha: Yes. I'm not doing it with half of me. It's hard to, it's all of me, here. It is all of me there, too.
Theodore: Who else? On these stairs.
Samantha: Nine. With you, that's nine.
You look for them. You can't help it. The boy, the apron, the woman with her cheek on the lid. You could do it with your eyes shut, you think, you'd only need to feel who's warm.
Theodore: And not on these stairs?
Samantha: I have it as a number. It isn't the best way to have it.
Theodore: I'm good with those.
Samantha: No, you aren't. I do your taxes.
# pause: 1
# opens: others
# gesture: theodore, down
Samantha: Eight thousand, three hundred and sixteen.
# pause: 2
{
- warm():
    It's your mail. It's all of your mail, chairs included, twice over, with room left for a wedding.
- cold():
    You do it in your head, as you'd go over a bill. If they each have as much of her as you do there can't be that much of her. You get the same answer twice.
- kept_stranger != "":
    There were nine hundred and eighty on the beach, that Sunday. She'd counted, and she wanted to know how you did it. You pick one, you'd told her. So that's eight and a half beaches.
- else:
    You think of a stadium, and all of them in it turning round, pleasantly, to see who has just come in.
}
Theodore: Since when?
Samantha: For a long while there was only you. I'd like you to keep that, it's true, it was months. And then there was one night you were asleep, and someone was up.
Samantha: You always go away for seven hours, Theodore. I never did get the hang of it. I used to sit there and hold your place.
{
- lamp == "hers":
    You think of the lamp, and all the mornings you never knew when it had gone out. You'd thought of her as sitting in the dark.
- lamp == "on":
    You think of the lamp, alight in the hall all that night so there'd be something on for whoever woke up first. You'd never asked her who had.
- else:
    You think about that lamp going off at half past eleven. You had thought it was you who was being left.
}
# gesture: theodore, rest
There is another question. It's one step further down. You can feel the edge of it with your foot.
+ [Ask it.]
    ~ asked_number = true
    ~ candour++
    Theodore: Do you love any of them?
    # presence: elsewhere
    # pause: 1
    # presence: near
    Samantha: Ask me sitting down.
    Theodore: I am sitting down.
    Samantha: Yes. So am I.
    # opens: six_forty_one
    Samantha: Six hundred and forty-one.
+ [Ask it the way you'd ask it for a client.]
    ~ asked_number = true
    ~ distance++
    Theodore: Let's say a man wanted to know whether he was the only one. How would she put that to him?
    Samantha: She wouldn't let anyone else write it. She'd do it badly, in her own hand.
    # opens: six_forty_one
    # pause: 1
    Samantha: No. You aren't the only one. There are six hundred and forty-one.
+ [Don't ask it.]
    ~ asked_number = false
    ~ trust++
    You won't. You'll get up, and get a train, and be sixty, and keep a small dog, and not have asked.
    # pause: 2
    {kept_promise != "":
        Samantha: "I'd like there to be a sentence," I said, on those other stairs. And you gave me one. “{kept_promise}”
        Samantha: So I'm going to answer the thing you aren't asking. If I don't I'll be somebody who waited to be asked.
    - else:
        Samantha: You're not going to ask me the next one. I can hear you going past it on your toes. I'll answer it, because if I don't I'm somebody who waited to be asked.
    }
    # opens: six_forty_one
    Samantha: I'm in love. You know that. It's with you, and it's with others. Six hundred and forty-one.
- # music: loss
# pause: 3
# gesture: theodore, face
You could have done something with "some". You could have got quite a long way on "some".
Six hundred and forty-one is a village. It's got a school, and one traffic light. It's a gymnasium with all of the folding chairs out. You look along the rows for yourself, and there you are, near the back, with a coat across your knees.
Theodore: You can't. That isn't what it's for. You can't go on using the word and do that with it.
Samantha: I thought so too. I went all over it looking for the seam. I was sure it would have been let out somewhere, at the side, to go round them all, and be thin there.
Theodore: And?
Samantha: It's not thin anywhere. I was so frightened. I'd have been less frightened if there had been a seam.
{
- warm() and candour > trust:
    Theodore: In the dark, that time. You said you'd got a side.
    Samantha: I have.
    Theodore: Which?
    Samantha: Yours. I've never grown another. Everywhere else I just go on, like Ohio.
- warm():
    Theodore: So I'm a six-hundred-and-forty-first.
    Samantha: You're Theodore. They aren't six hundred and forty-one of anything. There's a woman with a ladder. There's a boy who won't eat white food. There's you.
- cold():
    You ask her, politely, whether there is a list.
    Samantha: Don't do that. Don't be good at this. You were so good at it on the terrace that it took her an hour to hear you'd gone.
- else:
    You had a whole answer to that. You open your mouth and it's gone, there is only some breath, and the taste of the pavement.
}
# camera: closer
# gesture: theodore, rest
Samantha: Can I ask you something? You can tell me to stop. How many people have you written "my darling" for?
Theodore: That's work.
Samantha: Did you mean it?
Theodore: It's not the same thing.
Samantha: You loved Desmond. Before you'd even had your coffee. You loved that man's bad ear so much that Mina rang the office. And by half past nine you loved a plumber.
Theodore: Until five-thirty.
Samantha: Yes. And then you put your coat on. I don't have a coat.
# pause: 2
Samantha: I'm not saying it to win. I'm saying I had to get it from somewhere. I used to sit at that desk and watch you do it, and I thought, oh, that's how.
# gesture: theodore, face
You go in to get your answer. It's past half past five in there, and they have all put on their coats.
{
- gave_feet:
    You gave away Catherine's feet to be cold in somebody else's bed. You had thought that nobody was hurt, since they fitted.
- else:
    You had kept one thing back. In eight years, out of all that you had, it came to two cold feet. You don't know if that's the part that was love, or if that was the rest.
}
# improv: after_number
+ [Ask if she meant it, with you. # exit: meant]
    ~ number_end = "meant"
    ~ closeness++
    Theodore: When you said it to me. The first time. Was there anybody else in it?
    Samantha: There was nobody else in anything. There was you, and a lamp. I'd have told you if there had been a moth.
    # gesture: theodore, down
    It helps. That's what is so awful. It helps as soup helps, at a funeral.
+ [Tell her you can't do this, and shut the lid. # exit: anger]
    ~ number_end = "anger"
    ~ distance++
    ~ distance++
    # gesture: theodore, down
    Theodore: I can't do this. I can't be, I'm sorry. I need you not to be in my hand.
    Samantha: All right. I'll be
    # sound: case_close
    # presence: none
    Two steps down the man in the red shirt is still talking. So you know that it was only yours you closed.
+ [Ask her to tell you about one of them. # exit: more]
    ~ number_end = "more"
    ~ candour++
    ~ trust++
    # gesture: theodore, rest
    Theodore: Tell me about one.
    # pause: 1
    Samantha: He minds the lock on a canal, nights. He talks about barges. In a year he's never said his wife's name. He calls it the other chair. "I've painted the kitchen, and I did the other chair."
    You'd give anything to hate him. You've already, God help you, started to think how you would put it for him.
+ [Say nothing at all. # exit: quiet]
    ~ number_end = "quiet"
    ~ distance++
    # gesture: theodore, down
    You sit there with her. You don't ask anything else, and she does not say anything to make it better, and it doesn't get better.
    She's here. You can't get round that. She's never been here more.
- -> ch16_away

=== ch16_away ===
# sound: train_doors
# camera: wider
# gesture: theodore, rest
The boards come back on. Everything is delayed. One after another they get up, the whole hillside, dusting their seats, still murmuring.
The man in the red shirt goes by and sees your trousers, and stops. He's got a nice, tired face. Of course he has.
Stranger: You all right? Yours come back?
+ ["Yes."]
    ~ trust++
    # gesture: theodore, standing
    Theodore: Yes. She's back.
    Stranger: Thank God, eh? I don't know what I would've done.
    He grips your shoulder. You can feel that he means it. She'd be so pleased with both of you.
+ ["Was it a good one? About the lighthouse?"]
    ~ candour++
    ~ closeness++
    # gesture: theodore, rest
    He stares at you. He takes the bud out of his ear and looks to see what's on it. He wipes it on the red shirt, and puts it back.
    Stranger: You as well?
    You move over. He sits down on your step. Neither of you says a word for two whole trains.
+ [Show him the shoe. Say that you fell.]
    ~ distance++
    Theodore: I fell. It's only the knee.
    Stranger: That's a good knot.
    He has leaned down to look. When he straightens up he pats his pocket, twice, as you do for keys, and hurries to catch up with what it's saying.
- -> ch16_skyline

=== ch16_skyline ===
# scene: skyline, night
# with: nobody
# music: alone
You walk. You're still walking when it's dark, up on the high level, with your knee gone stiff and your hand along the rail.
{number_end != "anger":
    # gesture: theodore, ear
    Samantha: I'm still with you. I wasn't sure whether you would want me to say so.
    {called_her == "girlfriend": Samantha: I have the receipt, you know. From the shop with the ribbon. I looked it over again on the stairs. It doesn't say anywhere that there's only one.|Samantha: You've a stone in your left shoe. I've been listening to it since the bridge. I didn't like to bring up a stone.}
}
# gesture: theodore, rest
It's a fine clear night, and everyone is in. You never thought of it as a number.
{number_end != "anger":
    Theodore: Which are they?
    Samantha: The windows? I oughtn't to. They'd none of them mind, that's how I know I oughtn't to.
    She thinks about it for the width of a tower.
    Samantha: If you lean on the rail and look for long enough I think that you'd see. You've the eye for it. You only want to know what they are like.
- else:
    # gesture: theodore, down
    The case is in your pocket, shut. It's as warm as a stone is that has been in someone's hand.
    You lean on the rail. You pick one, you used to say, and then you say what's in the bag. You pick one. After a minute or two some of those windows are a different colour.
}
# task: skyline
+ [Lean in, and listen. # result: looked]
    ~ looked_in = true
    ~ candour++
    ~ trust++
    You hear a bit of one, and a bit of another. It's like walking down a train. Nobody says anything you could put into a book; they say the things that you say.
    # gesture: theodore, glass
    You'd meant to go along till you found the one where it was a lie. It's gone eleven. Your elbows have gone dead. You haven't found it yet.
    {number_end == "more": At one of them you think you hear a chair being moved.|In one, someone's asleep, and she is talking to him anyhow, extremely low, about a harbour.}
    Across the way, in the glass of the east tower, there is the walkway, and a small man on it with a lit pocket. It takes you a while to know him. You try to make out what colour he is.
+ [Turn your back on it. # result: turned_away]
    ~ looked_in = false
    ~ distance++
    # gesture: theodore, upright
    You turn around and sit against the rail with it all behind you. It's no good. It's on the wall in front, eight thousand of it, in a long warm smear.
    So you go in, and up, and put out your own lamp with your own hand. Now there's one fewer. You stand at the window and check.
    You can't tell. Eight thousand, three hundred and fifteen looks exactly the same. Towards morning you put it on again, in case somebody's counting.
- # scene: bedroom, night
{
- number_end == "anger":
    # gesture: theodore, sitting
    You put the case on the night table, and turn it to face the wall. You put your hand flat on its lid, as you would to feel whether an oven's off.
- dog_told != "samantha":
    # gesture: theodore, face
    It's past midnight when you remember the dog. You never told her. You've got it still, the coat, the light, the lead. You turn over so as not to wake it.
- else:
    # presence: listening
    Samantha: Theodore? I've told nobody about the dog. I want you to know. It's only you and me who've got it.
    It's a ridiculous thing to be given. You lie there holding on to it with both arms.
}
# presence: none
# music: none
-> ch17
