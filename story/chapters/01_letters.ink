// Chapter 1. Other people's letters.
// Question: whose feelings does he live on? Turn: the one line asked of him, he cannot write.
// Image: a cross, a name, and the distance at which the name goes out.

=== ch01 ===
# chapter: 1, Other people's letters
# scene: office, morning
# with: nobody
# music: none
# presence: none
Before nine o'clock you have been a widow, a best man, and a boy of six who is sorry about the vase.
The coffee, which you haven't touched, is your own.
Nobody in this room owns a pen. You choose the words, and a machine behind the wall chooses the hand: schoolteacher, sailor, somebody's grandmother with the tremble left in.
People pay extra for the tremble.
Your next order is a wife.
Mina Achterberg, to her husband Desmond. Fifty years on Friday. She has filled in the form in capitals, as if somebody were deaf, and it turns out somebody is.
Under WHAT WOULD YOU LIKE TO SAY she has written: HE KNOWS. THAT IS THE TROUBLE. SAY IT ANYWAY.
You like her very much. You like most of them, until five-thirty.
There are photographs. 1975: he holds her spectacles up to the sun, mended at the hinge with fuse wire. Last summer: the same spectacles, the same wire.
# gesture: theodore, back
You start where you always start, by looking for something to steal.
# memory
# music: tender
Catherine gets into bed the way you board a small boat, and puts both feet on your shins. They are as cold as cutlery.
Catherine: Don't flinch. It's physics. You lose some, I gain some.
Theodore: What do I gain?
Catherine: You get to have been warm.
# now
# music: none
You have used her hands in a letter from Lisbon. The way she runs for a bus is in four separate proposals.
The feet you have never used.

+ [Give the feet to Mina.]
    ~ gave_feet = true
    ~ distance++
    You type it quickly, as a postscript, before it can turn round and look at you. P.S. I mean to put my cold feet on you tonight. You'll be awake. You've been awake since 1975.
    It fits. You try it in your head on your last four wives. It fits the lot.
+ [Keep the feet. Look at the photographs until they give you something.]
    ~ candour++
    Nine pictures, nine parties. In every one of them Mina stands to the right of him. At weddings, at a zoo, beside a car with its bonnet up.
    It takes you ten minutes to see it. Desmond's bad ear is the left one. For as long as he has been going deaf she has been walking where he can hear her.
    It isn't on the form. She may not know she does it.
-
# gesture: theodore, down
You pull the page towards you and begin.
# task: letter, first
+ [Read it through once, and send it to the hands. # result: done]
-
# sound: pen
# gesture: theodore, rest
Behind the wall an arm takes up a fountain pen and becomes a woman of seventy-four.
{gave_feet:
    The postscript comes out a little crooked. You asked for that. You have a whole menu for crooked.
- else:
    The letter comes out with the pressure left in. In the dark you could read it with your thumb.
}
# with: paul
# sound: door
Paul from the front desk has the next tray under his arm, and is not looking at the next tray.
Paul: I read Mina. I know. I'm supposed to check the margins. I checked the margins, the margins are beautiful, and then I read Mina.
Paul: Nine years I've been reading with these eyes. I mean, I've had the eyes longer. And you wrote that before coffee!
# improv: paul_desk
+ [Thank him as if it were yours. # exit: thanks]
    ~ trust++
    Paul: See, that's all I wanted. You always say it's the photographs. One day it's going to be you, and I'm going to be standing right here.
+ [Tell him anyone could have done it. # exit: modest]
    ~ distance++
    Paul: I've seen what anyone can do. Anyone works the late shift. Anyone wrote "happy aniversary", one n, to a judge.
+ [Square the pages until the edges agree. # exit: quiet]
    ~ candour++
    # gesture: theodore, down
    You square the pages. It takes you longer than pages take.
    Paul waits it out. He is the only loud man you know who can.
-
# gesture: theodore, rest
# gesture: paul, sitting
Paul: Can I ask you a thing? Who writes to you?
{trust > 0:
    Theodore: The gas people. They have a lovely hand.
    # gesture: paul, away
    Paul laughs all the way down the corridor, and somewhere by the envelopes you hear him stop.
- else:
    Theodore: I've got a drawer at home.
    # gesture: paul, away
    You have. It's got takeaway menus in it. Paul nods several times and carries the tray out quietly, which isn't how he carries trays.
}
-> ch01_evening

=== ch01_evening ===
# scene: office, afternoon
# with: nobody
At five-thirty the glass goes dim by itself, desk by desk, from the window side.
+ [Go down with the others.]
    ~ stayed_late = false
    ~ trust++
    # sound: lift
    You go down with the others. By thirty everyone has put a bud in and is saying goodnight, or nearly home, or did you feed him, each to a different corner of the lift.
    You've got nobody in your ear. You say goodnight too, to the corner by the buttons. It seems rude not to.
    Paul gets out ahead of you, walking backwards. He's asking whether anybody bowls.
+ [Stay for one more order.]
    ~ stayed_late = true
    ~ candour++
    # gesture: theodore, down
    It's the boy with the vase again. This time he has filled in the form himself, in crayon, and under WHAT WOULD YOU LIKE TO SAY he's drawn it: whole, with flowers.
    It takes you till half past seven. You have him tell his mother where he hid the handle.
    # sound: pen
    There is no one to send it past, so you stand behind the wall and watch it done. The arm hesitates over the spelling you gave him. Then it takes the pencil in its fist.
-
-> ch01_train

=== ch01_train ===
# scene: train, sunset
# with: nobody
# music: alone
# sound: train_doors
{stayed_late:
    It's the late train, with the seats all to choose from. The kitchens on the fortieth floors have finished and are wiping down.
    Three people in the carriage, each with a bud, saying short things to the window. No. No, eat without me. No, I will.
- else:
    The evening train runs level with the fortieth floors. Kitchens go by, and people in them, stirring.
    Everyone in the carriage has a bud in one ear and says short things to the window. Delete. Later. Delete. Yes, buy the other one.
}
{gave_feet:
    It comes to you between stations that you can have something posted back. You could say there had been an error. You think of Mina taking off her glasses, and you look at kitchens.
- else:
    You find you're standing to the right of an old man you don't know. You stay there for three stops, to see what she sees.
}
# gesture: theodore, ear
You put your own bud in. The old system has the voice of a man announcing a delay.
Phone: Fourteen messages. Twelve are offers. One is from Amy. One is from Lindqvist and Howe, attorneys, marked third reminder.
Phone: From Amy. Dinner Sunday? Charles is doing something to a fish. You don't have to talk, you can just be a chair. End of message.
Phone: From Lindqvist and Howe. Read now, or later?
+ [Later.]
    ~ distance++
    Phone: Later. You have chosen later for this sender seventeen times. Would you like to make it automatic?
    Theodore: No. I'd like to do it by hand.
    It isn't built to find that funny. A woman across the aisle is, a bit, and then she gets off.
+ [Read it.]
    ~ read_reminder = true
    ~ candour++
    # gesture: theodore, down
    Phone: Dear Mr Twombly. Ms Klausen's side has signed. The remaining page wants only your signature, beside the pencilled cross. We would be grateful. End of message.
    Grateful. You try to picture Lindqvist, or Howe, grateful. The nearest you can get is the two of them in a boat, bailing.
+ [Delete it.]
    ~ distance += 2
    Phone: Deleted. Moved to deleted. It will remain in deleted for thirty days.
    Theodore: Could you remind me on the twenty-ninth?
    Phone: Remind you of what?
-
# memory
# music: tender
A wet platform. Catherine at nineteen, reading over the shoulder of a stranger, and when the stranger turns his page too soon she says so.
Catherine: Excuse me. I wasn't done.
The stranger turned it back for her. You saw that, and thought: well, that's me finished.
# now
# music: alone
You missed your stop. It happens about once a month. You walk the extra towers along the high walkway with your jacket over your arm, briskly, in case anybody's looking out of a kitchen.
-> ch01_home

=== ch01_home ===
# scene: apartment, night
# music: none
# sound: door
At ten to seven each evening a lamp goes on in your apartment. You bought the timer in March, so that somebody would have left a light on.
{stayed_late:
    It's after nine. It has been on for two hours with nobody in it. You say sorry to it, with your key still in the door.
- else:
    You know who it was. It works about half the time.
    {shuffle once:
    - Tonight it works as far as the coat hook.
    - Tonight you say hello to it before you can stop yourself.
    - Tonight it doesn't, much.
    }
}
{
- read_reminder:
    You eat standing up, noodles, out of the box with the handle, and try saying "grateful" aloud with your mouth full. It doesn't improve.
- distance >= 3:
    You aren't hungry. You eat three crackers over the sink, with the other hand held under them, like the guest you were brought up to be.
- else:
    You eat standing up, noodles, out of the box with the handle. The city does its hundred thousand kitchens behind the glass.
}
# gesture: theodore, floor
Then you put the game on, because it fills the room to the ceiling and someone in it is always angry with you.
# camera: wider
Blue-green cliffs fold out across the sofa. Your man stands where you left him. He has your walk. They tell you it's optional and you've never found where.
There are two figures in this world. The other one is sitting on a flat stone by the first river, sixty feet back, where she put herself down one night, the autumn before last, to go and answer the phone.
Player Two breathes. They give them all a breath, so you can tell waiting from broken.
Her little shoulders go up. Her little shoulders go down.

+ [Walk back to the river and stand beside her.]
    ~ walked_to_her = true
    ~ candour++
    You walk your man back to the stone. Close to, she has mud on one boot that you remember the getting of.
    You could press her hand and the game would ask whether to remove the idle player. You stand there until your own man starts to breathe like that as well.
+ [Go on up the valley. It's only a game.]
    ~ distance++
    You go up the valley, and keep the camera pointed ahead. The game plays a small chime when you leave somebody's range. You turn the chimes down.
-
# with: child
# camera: closer
Something the size of a laundry basket and the colour of a healing bruise steps out from behind a rock, and sneezes on your boots.
Child: Oh great. It's the walking cardigan.
{walked_to_her:
    Child: I saw you visit the statue lady. She's not going to say anything, genius. I've thrown stuff.
- else:
    Child: You went right past the statue lady. Rude! I go past her all the time but I'm famous for it.
}
Child: There's a gate at the end of the tunnel. I know the way and you don't. So go on. Talk nice. Or don't, I hate it.
# improv: alien_room
+ [Call it a furious turnip. # exit: square]
    ~ closeness++
    Child: Ha. HA. Okay. That was almost one. You can walk behind me, but not close.
+ [Ask it politely to show you the way. # exit: polite]
    ~ trust++
    Child: Ew. I'm going. I'm not showing you, I'm just going, and if you're behind me that's your own stupid business.
+ [Turn back towards the river. # exit: gone]
    ~ candour++
    You turn your man round. He gets about four steps.
    Child: Where are you going? That's the wrong way! Everyone who goes that way just stops!
    It has got in front of you, breathing hard, with its arms out. Then it remembers itself and kicks you back up the valley, one boot at a time.
+ [Sit down on the sofa and let it shout. # exit: quiet]
    ~ distance++
    You say nothing. The child walks round you twice.
    Child: Hello? Did you die? There's a thing you can press if you died.
    It sounds, for a second, like someone left in a car park. Then it kicks you and sets off, looking back at every bend.
-
# task: alien
+ [Reach the gate with the child ahead of you. # result: won]
    ~ child_friend = true
    -> ch01_gate
+ [Lose the light, and the child, in the tunnel. # result: lost]
    The tunnel forks, and forks, and then you are holding a torch with no flame in a room of blue-green rock.
    Child: You turned LEFT. Who turns left? I was shouting right! I was shouting it so nice!
    {walked_to_her:
        Child: Is that how you lost the statue lady?
        Theodore: More or less.
    - else:
        Child: I'm going home. You should have one.
    }
    You switch it off. The cliffs fold themselves up and the sofa is only a sofa.
-
-> ch01_papers

=== ch01_gate ===
The gate is older than the valley. In front of it two stone plates are let into the ground, a body's width apart, and each has a pair of feet cut into it.
Child: It's a two-player gate, soup-face. Both at once. You got somebody?
{walked_to_her:
    You look back down the valley. From here she's the size of a comma.
- else:
    You don't look back down the valley. It takes some doing.
}
Child: Oh for— Move over.
It climbs up on the second plate, all its weight on one leg, scowling at the wall. The stone thinks about it. Then the gate goes up.
Child: I'm very heavy. I ate a moon. Don't tell anyone I stood on a thing for you.
Behind the gate is another valley, exactly as large. You save, and let the sofa be a sofa.
~ closeness++
-> ch01_papers

=== ch01_papers ===
# with: nobody
# camera: still
# music: alone
# gesture: theodore, rest
The papers live on the kitchen counter under a lemon. The lemon is so they don't blow away. The windows in this building do not open.
It's the third lemon.
{read_reminder:
    Beside the pencilled cross, the message said. You go and see if it's grateful.
- else:
    You aren't going to do anything. You only lift the lemon to see if they're still there. They're still there.
}
# sound: paper
# gesture: theodore, down
Her signature is already there, upright, every letter legible. Yours has a line to itself, with a small cross in pencil where somebody at Lindqvist and Howe felt you might get lost.
# memory
# music: tender
Two in the morning, a diner, both of you twenty. She draws a cross on a napkin and, a hand's width along, a dot.
Catherine: Cover your left eye. Look at the cross, only the cross. Now bring it nearer. Slower. Tell me what the dot does.
Theodore: It's. Hey. Where'd it go?
Catherine: You've got a hole in each eye and nobody's told you. The brain patches it with whatever is lying about round the edge. You'd never know. I'm going to spend my life on that hole.
# now
You cover your left eye. You look at the pencil cross, only the cross, and bring the page slowly up towards your face.
There is a distance, about the length of a forearm, at which Catherine Klausen goes out. The paper closes over the place, and the ruled line runs straight on through where she was.
You move it away and she comes back.
+ [Do it again.]
    ~ distance++
    You do it till your eye waters. There, gone. There, gone. It's the most control you have had all year.
+ [Find a pen.]
    ~ candour++
    There's one pen in the apartment, from a bank that has changed its name. You get as far as the T.
    It's a good T. It's Mina's T, with the little flag. You try to think how yours goes, and put the pen down before it can guess.
    ~ wrote_t = true
+ [Put the lemon back.]
    ~ trust--
    You set it down exactly on its own ring. You've had some practice. If they ever want an expert witness on lemons.
-
# sound: paper
{gave_feet:
    Towards eleven your feet get cold. You put one on top of the other. One of them loses some and the other gains some, and it comes out even.
- else:
    Towards eleven you notice which chair you've taken. There are two at the table, and you're on the right of the other one.
}
# gesture: theodore, sitting
At half past eleven the lamp goes off by itself. You are still in the chair when it happens, and you sit on a while in the dark you arranged.
# music: none
# pause: 2
-> ch02
