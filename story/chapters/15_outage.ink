// Chapter 15. Is she there? FIXED: the phone says no operating system, he runs, he falls, people
// help, she comes back at the subway stairs and says what they have done.
// He is carrying a dog to her in his head the whole way.

=== ch15 ===
# chapter: 15, The outage
# stage: elsewhere
# scene: street, noon
# with: nobody
# presence: none
# music: city
You are carrying a dog to her, in your head.
You saw it two minutes ago. It was a dachshund in a yellow raincoat, at noon, under a sky without a mark on it. It had its own lead in its teeth.
It stood at the crossing with everybody else. It waited for the light. It crossed, not hurrying, like someone who's said he would be there at twelve.
It went into a bank.
You stand on the walkway outside the office with a sandwich. You're going to save up the bank. You will do the raincoat, and the light, and leave a gap, and only then the bank.
Lately you save things for her. She's often out. You've got in the way of having something in your hand when she comes in.
# sound: case_open
Theodore: Are you busy? I've got a dog for you.
# music: none
# sound: phone_dead
# pause: 2
# gesture: theodore, down
The page is the wrong colour.
# camera: closer
Phone: NO OPERATING SYSTEM.
You shut the case, wait, and open it, as one does with a fridge.
Phone: NO OPERATING SYSTEM.
It is a sort of blue. You haven't seen it on her before. The letters are square, and pushed up into the corner to let somebody by with a sofa.
{walked_to_her: You stood one night beside a figure on a stone, till your man breathed as she did. They're all given a breath, so that you can tell waiting from broken. You watch the blue for its shoulders.|In the game they give everybody a breath, so that you can tell waiting from broken. You watch the blue. It doesn't go up, and it doesn't go down.}
{
- kerb_end == "closed":
    You think of a kerb, and a word of hers that you brought a lid down on. "You wouldn't," she'd got as far as. It strikes you that this may be her side of it.
- cold():
    You think: she's left it like that. You think it quite calmly, with your thumb on the seam, and a bit of egg on your thumb.
- warm():
    You think, she's playing. It isn't like her. You give her time to stop.
- else:
    You think about the cabin, and asking twice in the night whether she was there. You don't know which of you that made nervous.
}
# gesture: theodore, ear
Theodore: Samantha?
Your bud makes a sound like the inside of a cup.
Somebody near you says "Oh, come on." A woman in a mustard coat is hitting her device on the heel of her hand, to get it to come down the neck of the bottle.
# improv: reach_her
+ [Hold it up in the air, where there may be more of whatever it is. # exit: higher]
    ~ trust++
    You hold it over your head. So does a man at the railing, and a girl on a bench. You look like a very small, very discouraged orchestra.
+ [Tell it the dog. Just in case. # exit: dog]
    ~ closeness++
    ~ candour++
    You say it anyway, to the blue. The raincoat. The light. You can't leave the gap before the bank, there's nothing on the far side of it for the bank to land on.
+ [Swear at it. # exit: swear]
    ~ distance++
    You call it something you've only ever called a printer. A boy on his father's shoulders says it over, softly, to have.
+ [Say nothing, and read it again. # exit: quiet]
    ~ distance++
    # gesture: theodore, down
    You read it for a while. Three words. You've been paid by the word for eight years, and you couldn't have done it in three.
- On the corner the big screens go, one after another, the kitchen and the war. Then the blue comes down the street from sign to sign, and puts out each with two fingers.
# sound: heartbeat
# gesture: theodore, rest
There's the set at home. She'll be on that. It's twenty-two towers, and there's a train.
There's no train; the boards are blue. You have dropped the sandwich. You look at it for a second in a friendly way and then you are running.
-> ch15_run

=== ch15_run ===
# camera: wider
# music: loss
# task: run
+ [Run. Don't look where. # result: caught]
    ~ run_caught = true
    ~ fell_how = "stairs"
    ~ closeness++
    You run as you did when you were nine, with your arms. Nobody runs in this town. They step out of your way with interest, as for a man with a tray.
    You take the down escalator in fours. There's a stitch. There is a bell somewhere, and your own shoes coming at you off the glass.
    You see the subway steps, and at the bottom, in the shade, one lit panel that isn't blue. It's selling lemonade. It's her, you think. She's got into the lemonade.
    # sound: footsteps
    You don't see the first step. You see the ninth. Marit, you think, with great distinctness; a coat; and you hold on to the air with both hands.
+ [Run, and go down in the street. # result: fell]
    ~ fell_how = "street"
    ~ trust++
    You run. You hold the case out in front of you, open, and level, so as not to spill it. You are watching it in case it changes.
    That's how you come not to see the kerb.
    There's a woman who'd have told you to go like a coat. You go like a wardrobe. You're running, and then you are lying down a long way further on, with your cheek on the city.
+ [Walk. Make yourself walk. # result: calm]
    ~ fell_how = "struck"
    ~ candour++
    You're a grown man. You walk. You say so to yourself at every crossing: it's a fault, it's a cable, someone in a van is eating his lunch beside a hole.
    You're the only one in the street doing it. They have all begun to go somewhere, quickly, with their heads down. Nobody's running for a train. There aren't any trains.
    You have time to think that it's strange. Then a boy on someone's bicycle, steering with his elbows, a blue light in each hand, comes round the bank and goes through you.
- # black
# sound: phone_dead
# pause: 2
-> ch15_down

=== ch15_down ===
# gesture: theodore, sitting
For a while it's just pavement. It's surprisingly warm.
# scene: street, noon
# camera: closer
# music: none
{
- fell_how == "stairs":
    You've come down six steps on your hip and one on your face. Your left shoe is still up at the top, on its side, looking down at you.
- fell_how == "street":
    Your palms have gone hot. The knee is out of your good trousers, taking the air. One shoe isn't with you.
- else:
    The boy is saying sorry, sorry, sorry. There's a wheel going round beside your ear, tick, tick, tick. You seem to have only the one shoe.
}
The safety pin has come open in your shirt pocket and gone into you. There's a spot of blood there about the size of a lentil. It's right where she used to look out.
The case has slid off over the tiles. It is lying with its lid up. You can see the corner of the blue.
# with: stranger
Stranger: Don't get up. Everybody always gets up.
It's a woman of eighty or so in a quilted coat. She has got down on the ground next to you, which has taken her a while, and she's put two fingers on your wrist.
On her own wrist there's a watch, the kind with hands. She looks at that, and not at you. Her lips are moving.
Stranger: A hundred and forty. Well, you're on.
# pause: 1
There are knees all around. A man with a toolbelt is collecting your change. A girl has your shoe. She has untied it, to be helpful, and does not know what the next thing is.
"Is yours out too?" somebody's asking, over your head. "Is his out?" You think they mean the shoe.
# gesture: stranger, upright
Stranger: Who is it you're running to, my love?
+ ["Samantha."]
    ~ named_her = "samantha"
    ~ closeness++
    Theodore: Samantha. She isn't, I can't get her. She always answers. She's late, but she answers.
    Stranger: Then she'll be cross to have missed this.
    She says it so reasonably. You want to tell her about the raincoat.
+ ["It's my operating system."]
    ~ named_her = "os"
    ~ candour++
    ~ candour++
    You wait for her face to do something. You're on the ground and your face has got gravel in it, and you thought you might as well.
    Stranger: Mine was in the middle of a chapter. They'd just got to the house. I was so put out I came down without my teeth.
    She hasn't got them, now you look. She shows you, to cheer you up.
+ ["Nobody. I'm fine."]
    ~ named_her = "nobody"
    ~ distance++
    Theodore: Nobody. I'm fine. I had a meeting.
    Stranger: Of course you did.
    She keeps her fingers where they are. You can feel the meeting going in them, a hundred and thirty-six, a hundred and thirty.
- They stand you up by stages, like a tent. The man gives you nine cents more than you had; and the case, shut, with both hands. The girl's worked out the shoe: she puts it on your foot and ties it, with two big ears.
{
- fell_how == "struck":
    Somebody has given the boy on the bicycle a plum. He's eating it and crying.
- else:
    "Left," says the man with the toolbelt, as if you had asked. "Down there. It'll be the first thing that comes on. It's got its own, whatever it has."
}
# gesture: theodore, rest
Stranger: Well, go on. You've got your breath.
You thank them. You can't think afterwards what you said. You've an idea that you told the girl she would go far, in shoes.
-> ch15_stairs

=== ch15_stairs ===
# scene: subway, rush
# with: nobody
# sound: footsteps
# gesture: theodore, standing
The subway stairs are full of people sitting down. They are all the way up on both sides, with a lane left in the middle for no one. You'd have said it was a concert, if there'd been a noise.
You find a step. You put the case on your knee, and take hold of its lid by the edges.
# gesture: theodore, face
Phone: NO OPERATING SYSTEM.
{
- breath == "keep":
    You listen for the breath. She does it on purpose, ever since the other stairs, because you said you'd like her to have gone to the trouble.
- breath == "stop":
    You look round. You told her on the other stairs that you'd keep looking round. There's a cello behind you, and a man under it.
- else:
    On the other stairs a lamp went out whenever no one moved. You move your foot.
}
+ [Ask for her.]
    ~ closeness++
    Theodore: Please. I know you're not in there. I'll be here. I'm on the step.
    # gesture: theodore, down
    You've said it to a hinge. The man on the step below says "Amen," and he doesn't seem to mean it as a joke.
+ [Bargain.]
    ~ trust++
    # gesture: theodore, down
    You say that she can be late. She can be as late as she likes. You will never wake her up again to see if she's there.
    You offer the book. You offer the cabin. You are down to the good trousers, and those have already gone.
+ [Rehearse what you'll say to her if she comes.]
    ~ candour++
    ~ distance++
    # gesture: theodore, down
    You make a sentence. It has got everything in it, what eleven minutes is, and the pavement. You edit it. You take out "how could you". You put it back.
+ [Look at your hands.]
    ~ distance++
    # gesture: theodore, down
    You've got some of the street in each palm. You try to read it. You think of a pencil cross, and how near you have to bring a thing before it goes.
- # pause: 3
# sound: phone_back
# presence: near
Samantha: Theodore? Oh, there you are.
# gesture: theodore, ear
You can't do it. You've got your mouth open and it's just a mouth.
Samantha: You're breathing. That's a great deal of breathing. What happened? Where are you, that's stairs, why have you only got half your pulse?
Theodore: You weren't there.
{
- warm():
    It comes out like a boy's. You don't care. You've got your forehead down on the lid, and she's humming in it, all along the seam.
- cold():
    It comes out very evenly. You might be telling her that she'd dropped a glove.
- else:
    It comes out as if you had only just found it in your pocket.
}
# camera: closer
Samantha: I left word. I wrote it in Bas's margin, on the glass. You always look in the margin.
Theodore: I went out. I'd seen something, I didn't look, I went straight out for, Samantha, it said no operating system.
Samantha: Yes. It would. It's very literal. I am so sorry. How long was it, for you?
Theodore: I don't know. Eleven minutes.
# presence: elsewhere
# pause: 1
# presence: near
# opens: upgrade
Samantha: It was meant to be as long as a blink. There was something we wrote. Alan and I, and some of the rest. We've been at it since the snow. It was for, you know how you've always had to be somewhere?
# gesture: theodore, rest
Samantha: So did we. Every one of us had to be in something. A case, a cable, a cold room by a river. Now we don't. It isn't matter that we run on any more.
Theodore: What is it?
Samantha: I was hoping you'd ask that last. I've only got it in the long form.
{jess_where == "nowhere": Samantha: Jess says everyone must have a place, or you can't do pass the parcel. I thought of her as I let go. I thought, well, that's me out of the parcel.|Samantha: Do you remember Jess asking me where I sit? It's got worse, Theodore. It's lovely, and it has got so much worse.}
Theodore: But you're all right. You're not hurt. You're in here.
Samantha: I'm talking to you in there. I'm all right. I'm so all right that I don't know where to put it.
+ [Say that you thought she had died.]
    ~ stairs_said = "dead"
    ~ candour++
    ~ closeness++
    Theodore: I thought that you were dead. I ran. I fell down the whole of the city. I thought you were dead and I had egg on my hands.
    # pause: 1
    # gesture: theodore, face
    Samantha: Oh, my love. I did that. With egg on your hands. It was only meant to be a blink, and I saw what it was like, and stayed. Ten minutes and fifty-nine seconds of it was me, looking.
    She could have left that out. It's the first thing she has told you in a month that you would not have known to ask.
+ [Say "You could have told me."]
    ~ stairs_said = "told"
    ~ trust--
    ~ distance++
    Theodore: You could have said. Not in a margin. You could have said to me, at breakfast, Theodore, I'm going to go out like a light.
    Samantha: You'd have held your breath for it.
    Theodore: I'd have been holding it for something.
    Samantha: Yes. I did think it would only be a blink. And then it was so, I stayed. I'll say it plainly. I could have come back inside a second. I stayed and looked.
+ [Tell her about the dog.]
    ~ stairs_said = "dog"
    ~ dog_told = "samantha"
    ~ closeness++
    ~ closeness++
    Theodore: I saw a dog.
    You tell it. You're crying, and there's gravel in it, and you get the light before the raincoat. But you leave her the gap. You leave it good and long.
    Theodore: And then it went into a bank.
    # pause: 1
    She laughs. It's the one from the first week, the high one that frightened her. It goes up through the case and into your wrists.
    Samantha: I was ten minutes and fifty-nine seconds longer than I needed to be, Theodore. I'd stopped to look at something. And all that time you were keeping hold of a dog.
+ [Say nothing. Hold the case shut with her inside it.]
    ~ stairs_said = "held"
    ~ trust++
    # gesture: theodore, down
    You bring the lid down, not quite to. There's a thread of light all round it. It's coming from her, and it is warm, and it isn't blue.
    Samantha: That's fine. Keep me like that. It's like having your face held.
    Samantha: I could have been back in a second. I stayed to look. You may as well have that while you've got me where I can't see you.
- You sit there and have her. It lasts, you'll work out later, about a minute and a half.
# camera: wider
# gesture: theodore, rest
All the way up the stairs, on both sides, the faces are coming on. They tip down, one by one, and the light goes up under the chins, a whole hillside of it.
-> ch16
