// Chapter 11. Is a body what is missing? A third person comes to the door to find out,
// and what breaks it is a hum. Then the kerb, and the quarrel about breath.

// How they stand, for the chapters from here on.
=== function warm ===
~ return closeness > distance

=== function cold ===
~ return distance > closeness + 4

=== ch11 ===
# chapter: 11, Isabella
# stage: unsure
# scene: apartment, night
# with: nobody
# presence: listening
# music: alone
It has rained for a week, and for a week you have been saying please to her.
It began with the lamp. "Please read me that again." "Could you, please, the blind." Neither of you has mentioned it.
{told_catherine == "late": There's nothing to show for the terrace but a hook with no hat on it.|There's nothing to show for the terrace but a hat on a hook.} What Catherine said about the patch didn't come home with you in anything. It gets up when you get up.
{
- told_catherine == "plainly":
    You told her straight out, you remind yourself. You go over it on the train, moving your lips. A woman has changed seats.
- told_catherine == "sideways" and pocket_true:
    You told her by going around three sides of it, and she walked in at the fourth. You still don't know which word gave you away.
- told_catherine == "late":
    You told her with your jacket on. It is a strange thing to have left on a table beside a tip.
- else:
    She worked it out from your shirt. You would like to know what your shirt said, so as to tell it something.
}
{
- defence == "surprise":
    She surprises you, you'd said, all day long. She still does. Only now when she's done it you go round behind, to see what it's standing on.
- defence == "there":
    You'd told her that she measured. Since then you have taken to counting how long Samantha is in answering. It isn't long enough to get a number on.
- else:
    You hadn't said one word to her, at the end. Since then you've thought of four very good ones. You tell them to the shower.
}
# gesture: theodore, down
Samantha: You were awake at two, and again at four. You hold very still when you're awake. You're much noisier asleep.
Theodore: I was thinking about work.
Samantha: At four?
Theodore: What are you doing?
{
- after_lunch == "asked":
    Samantha: You asked what I am when you're at the sink. I'd lost it, and I've got it back. I'm jealous of the sink.
    Samantha: So I have the plan of the flat up. I'm working out where I'd be standing.
- after_lunch == "fine":
    Samantha: You're fine, you said. You've been fine seven nights running. I've got up the plan of the flat. I wanted to see where in it I'd, where one would have to stand to be told.
- else:
    Samantha: You said that she was wrong about me. I keep going back to look at "about". I have the plan of the flat up, I'm working out where I'd be standing.
}
# gesture: theodore, rest
Theodore: Where would you?
Samantha: By the sink, it turns out. Sleeves up. I'd have been about to say something and then run the tap instead.
You look at the sink. A cup is in it, yours.
# pause: 1
# gesture: theodore, sitting
Samantha: I found somebody. No, wait, that's a terrible way to begin. Theodore, I found a person who would be willing to come here.
Samantha: She'd wear a bud, like you. And a, there's a camera for the collar, it's the size of a lentil. She wouldn't talk. I'd talk. You'd have an actual hand, and it would be, it'd have been my idea.
# opens: isabella
Samantha: Her name's Isabella. She doesn't want money. I asked her twice, because I thought I had the wrong kind of form.
+ [Tell her you don't need that.]
    Theodore: I don't need that. I've never asked you for that.
    Samantha: I know you haven't. You've been so polite about it I could scream, and I looked it up, and I'd need a diaphragm.
    Samantha: It isn't for you. I'm sorry. I should have started there.
    ~ isabella_yes = "no"
    ~ distance++
+ [Ask her what she thinks is missing.]
    Theodore: What do you think it would fix?
    Samantha: I had eleven minutes on a lap, and I've been no use since. And then your wife, your, then Catherine looked at that third chair to see who was in it.
    Theodore: It was my hat.
    Samantha: I know it was. I want to have been what was under it.
    ~ isabella_yes = "why"
    ~ candour++
+ [Say yes before she can finish.]
    Theodore: Yes. All right. Let's do it.
    Samantha: You said that like somebody paying a bill.
    Theodore: I mean it.
    Samantha: Then I'll have it the way you said it. I'm not proud. I used to be, in about May.
    ~ isabella_yes = "paid"
    ~ trust++
- It is arranged for Friday. She arranges it. She is very good at arranging things; it is what she was sold to you for.
-> ch11_friday

=== ch11_friday ===
# sound: kettle
# gesture: theodore, rest
On Friday you clean the bathroom, which she can't see, and the shelf behind the books, which nobody can.
{
- isabella_yes == "no":
    You don't need it, you'd said. You have ironed a shirt for it, and the ironing board.
- isabella_yes == "why":
    You stand by the sink with your sleeves up, where she said she'd be. You run the tap. You turn round, as if somebody had come in.
- else:
    You go about with your hands free, like a man who has paid and is waiting for the thing.
}
# gesture: theodore, down
You put out two glasses. Then three. Then you put them all back and stand there with the cupboard open.
Samantha: How's my hair?
Theodore: What?
Samantha: I'm nervous. I'm trying out things that people say in doorways.
{
- warm():
    You laugh. It comes out with its shoes on, ready to go.
    Samantha: There he is. Hold that, I'd like to arrive into it.
- cold():
    You say it looks nice. It was meant kindly and it goes by like a waiter.
- else:
    You tell her it's up. She asks you if that's good. Neither of you has seen this film.
}
# sound: lift
Then the lift, which has never been so slow, or so clearly full.
# with: isabella
# sound: door
# gesture: theodore, rest
There is a woman in your doorway with an umbrella. One of its ribs is broken, so it has rained on her left shoulder only, and her left shoulder is soaked.
She doesn't speak. That's the agreement. She shows you a contact-lens case, and in it, in the half marked L, the lentil. She pins it to her collar. She puts in the bud.
# gesture: isabella, away
She holds up one finger, goes out again, and shuts your door after her.
You wait a yard from it. You can hear her breathing on the other side, and in your ear, a little out of step, Samantha not.
# sound: door
# presence: near
Samantha: The lift smells of somebody's soup! I've never been late before. I've never been in a lift. Ask me how my day was while I've still got my coat on.
Theodore: How was your day?
Samantha: I couldn't tell you. I've forgotten it. I believe that's allowed.
# gesture: isabella, rest
Isabella's eyes are on you, bright and obedient. Her hands have been given something to do and are doing it: the coat, the hook, the sleeve down over the wrist.
Samantha: May I open the fridge? I don't want anything. I want to look in and shut it again.
Isabella crosses your kitchen, opens the fridge, looks in at a lemon and some mustard for the time it takes to be disappointed, and shuts it.
Theodore: How was that?
Samantha: Magnificent.
It is funny, and it is her, and her hand is on the fridge door with a small plaster on the thumb. You hadn't thought about the thumb having had a week.
# music: her_theme
# gesture: isabella, open
The piano from the beach begins, out of the wall. She has put it on. Isabella comes towards you across the rug with her arms a little ahead of her, as people carry trays.
Samantha: You don't have to dance. You can just stand there and be danced at.
# camera: closer
She is warm. Nobody had mentioned it. You've been given a list of what there would be and nobody wrote down warm.
+ [Look at the little lens on her collar.]
    ~ door_look = "lens"
    ~ distance++
    # gesture: theodore, down
    You talk to the lens. It's where she is, if she is anywhere. You are a man whispering into a lapel.
    Samantha: Hello. You're enormous from here.
    Over the top of it there's a face, patient, not looking at you, like somebody holding a door for two people who are taking their time.
    Samantha: You could hold on to me a bit. I've read that one holds on.
    You hold on, and it's a stranger's shirt, and under it a stranger's heart, going like a sewing machine.
    {date_line == "hers":You once said a line of hers over bread to somebody, and thought, I'm the wire. So this is how it looks from the other end.}
+ [Look Isabella in the eyes.]
    ~ door_look = "eyes"
    ~ candour++
    Her eyes are grey, with a fleck in the left one. They have been told to look at you, and they do.
    # gesture: isabella, rest
    Then something in them stops being told. It's very slight. She has seen you see her, and she smiles, too soon, by herself.
    Samantha: What is it? Your pulse did something. Was it me?
    You say yes. It's the first lie you have told in this room with someone in it.
+ [Close your eyes.]
    ~ door_look = "shut"
    ~ closeness++
    With your eyes closed there is her voice, and there are hands, and for eleven bars nobody has to carry anything across.
    Samantha: Oh. So that's your back. It goes on much longer than I thought.
    Her forehead finds your collarbone. You hear yourself tell her you love her, and it goes to the right place. You would swear to it.
    Samantha: Say it again. I was listening with the wrong thing.
- The tune comes round to where it used to stop, in the lift, when it was only yours: the seventh note, with nothing after it.
# music: none
# sound: breath
And somebody hums the other two.
It's under the breath, and a little flat. Samantha has never in her life been flat.
{
- door_look == "shut":
    You open your eyes. There's a parting in her hair, very straight. She did that for tonight, with a wet comb.
- door_look == "eyes":
    The grey eyes look round for who did that. They go to the shelf and the piano that isn't there, and they come back.
- else:
    # gesture: isabella, face
    The lens goes on looking at you. Above it a hand flies up to a mouth.
}
# camera: wider
# gesture: theodore, rest
You've stepped back. You don't remember doing it, but there's a yard of rug between you and both of them.
Samantha: What? What did I do?
Theodore: Nothing.
# sound: door
# gesture: isabella, away
Isabella has gone into the bathroom you cleaned, and turned on both taps.
Samantha: Whose nothing? Theodore? I can only see tiles.
-> ch11_bathroom

=== ch11_bathroom ===
# presence: listening
# gesture: theodore, floor
You sit down on the floor outside the door. This you can do. You were married.
Isabella: I hummed.
Theodore: It was a nice hum.
# gesture: isabella, face
Isabella: It wasn't hers. I practised all week not to have anything come out of me, and then it's such a nice tune.
{
- door_look == "shut":
    Isabella: You said you loved her. I'd got my head there, I felt you say it, it came right through. I thought, don't move. And I moved.
- door_look == "eyes":
    Isabella: I was doing all right until you looked. People don't, much. I'm a very good usherette.
- else:
    Isabella: You were so polite to my collar. I was trying so hard to be only as far up as that.
}
# pause: 1
Isabella: Is she angry? I can hear her not saying anything.
You can hear it too. It's coming in on the other ear.
Samantha: Tell her I'm not. Tell her, I don't know. Tell her that's where it goes. It took me till the beach to find those two.
Theodore: She says that those are the right notes.
# gesture: isabella, away
The taps go off, one and then the other.
Isabella: She let me listen to an evening of yours. Only one, and she asked me what I'd do with it. You were reading her the backs of cereal boxes.
You remember. You did the voices. You did riboflavin as a dowager.
Isabella: My brother has the radio on from when he's up until he's asleep. And I thought, I'd like to be where that was. Where somebody does the box.
{
- candour > trust + 3:
    Theodore: You could have just come and listened.
    Isabella: As what?
    You have no idea. There ought to be a word for it. There's one for everyone else who comes to a flat.
- warm():
    Theodore: It was mainly riboflavin.
    Isabella: I liked when she asked was her ladyship fortified. And you had to stop. You had to put the box down.
- else:
    You say something about how late it's getting. It's ten past nine. There is a silence, in which it goes on being ten past nine.
}
# scene: kerb, night
# with: isabella
# ambience: rain
# presence: listening
# gesture: theodore, standing
# gesture: isabella, upright
The taxi takes twelve minutes, and you all three spend them looking at where it will come from. The rain stops in the ninth.
She gives you the lens case, both halves. She forgets the umbrella, which you have been holding over her, on the wet side.
+ [Say her name, and ask how long the drive is.]
    ~ isabella_named = true
    ~ umbrella = "kept"
    ~ trust++
    Theodore: Isabella. Is it far?
    # gesture: isabella, sitting
    It takes her a moment. All evening nobody has asked her a question that had an answer.
    Isabella: Forty minutes. It's all right. I've got a book. It isn't any good, but I've got to the bit where he's sorry.
    When the taxi has turned the corner you're still holding her umbrella.
+ [Put the umbrella in after her.]
    ~ umbrella = "given"
    ~ closeness++
    You shake it out, fold it as well as it folds, and lay it on the seat beside her like a passenger.
    # gesture: isabella, sitting
    Isabella: It leaks.
    Theodore: I saw. Only on one side.
    She puts her hand flat on it and keeps it there, and the door shuts, and you are standing in the last of the drips with your arms at your sides.
+ [Tell her that it was not her fault.]
    ~ umbrella = "kept"
    ~ candour++
    Theodore: It wasn't anything you did.
    # gesture: isabella, face
    Isabella: No. I know. It was going well, for something that couldn't.
    She says it without any bitterness, doing up her seat belt. Then she asks the driver about his cold.
    When the taxi has turned the corner you're still holding her umbrella.
+ [Pay the driver. Let her go.]
    ~ umbrella = "left"
    ~ distance++
    # gesture: isabella, rest
    You lean in at the front and pay for the whole way, plus something. You don't look in the back. It's the most cowardly tip of your life.
    The umbrella you hang on the railing, as if someone would be along for it.
- -> ch11_kerb

=== ch11_kerb ===
# with: nobody
# ambience: city
# camera: closer
# gesture: theodore, rest
The street is wet and orange and there's nobody in it. You sit down on the kerb.
Samantha: She was lovely.
Theodore: Yes.
Samantha: I picked her for her hands. I had two hundred and twelve pairs to pick from, and I stopped at hers, because of the thumb.
{
- door_look == "shut":
    Samantha: You shut your eyes. I only had your chin, from there. Was that to hear me, or was it, was it so as not to see who wasn't?
- door_look == "eyes":
    Samantha: You looked at her. I was an inch underneath. It went over me like, have you ever put your hand out for a bus?
- else:
    Samantha: You talked to the collar. I'd gone and got a whole, there was a face, Theodore, I'd been all week over the face. And you talked to the brooch.
}
# sound: breath
# pause: 1
Then you hear her breathe in.
You've heard it ten thousand times. Tonight it's as loud as a zip.
Theodore: You breathed in just now.
Samantha: Did I?
Theodore: What with?
A drop runs along the underside of the railing and thinks about it, and falls.
Samantha: It's where a sentence starts. I got it from you. I thought it was manners.
# gesture: theodore, upright
Theodore: It's air, and you don't use any.
Samantha: You put commas into letters nobody is ever going to read out loud. What are those for?
Theodore: For people.
# presence: elsewhere
# pause: 2
# gesture: theodore, face
Across the road a blue window goes out. Somebody in there has got to the end of something and gone to bed.
# presence: listening
Samantha: All right. So what was I, in the kitchen, with the fridge? Say it. I'd like it to be you who says it.
# improv: kerb_quarrel
+ [Tell her that you're sorry. # exit: sorry]
    ~ kerb_end = "sorry"
    ~ trust++
    # gesture: theodore, down
    Theodore: I'm sorry. That was a rotten thing to say about a comma.
    Samantha: It was a good line. That's what's wrong with it, you'd edited it.
    She isn't letting you off. You stay where you've been put.
    Samantha: Go in. You're sitting in a puddle. I'm not guessing, I can hear the cloth.
    {umbrella == "kept": You go in, with the umbrella up. It isn't until the lift that you notice, and you ride all the way under it.|You go in. On the rug there is a yard of nothing, the width two people leave for a third, and you walk around it to bed.}
+ [Tell her you were only pretending. # exit: truth]
    ~ kerb_end = "truth"
    ~ candour++
    ~ candour++
    # gesture: theodore, upright
    Theodore: I was pretending. Tonight, but also not just tonight. Since the lunch. I hear you breathe and I think, who's that for?
    # pause: 1
    Samantha: Thank you. That's hideous. I mean thank you.
    Samantha: I was too, with the fridge. I'd planned the fridge since Tuesday. I wanted it to look like nothing.
    So of everyone who was in that kitchen, only the mustard meant it. Last month you'd have said so, and she'd have done the mustard.
    {umbrella == "kept": You put the umbrella up, to have something to do. The street shines. An old man going by looks at the sky, and then at you, and then, courteously, at his own feet.|You both watch a traffic light do its three colours for no cars at all.}
+ [Say you need to think, and shut the case. # exit: close]
    ~ kerb_end = "closed"
    ~ distance++
    ~ distance++
    # gesture: theodore, down
    Theodore: I need to think.
    Samantha: You can think with me here. I could be quiet. You wouldn't
    # sound: case_close
    # presence: none
    The lid takes the end off, as you'd top an egg.
    {umbrella == "kept": You open the umbrella. There's no rain. You stand under it on the corner of your own street for as long as it takes to feel ridiculous, which turns out to be quite long.|You wait for somebody to object. A sign across the road is asking, in nine languages, whether you are happy with your floor.}
+ [Say nothing. # exit: quiet]
    ~ kerb_end = "quiet"
    ~ distance++
    # gesture: theodore, down
    You could say it. You have it in your mouth, whole, the word for what she was. You sit there and hold it, like a man with a hot potato and good manners.
    Samantha: No. All right. That's an answer with the answer taken out.
    # presence: elsewhere
    She doesn't breathe before she says it. She is never going to do it by accident again, and you both hear the place where it isn't.
    {umbrella == "left": When at last you go in, the umbrella's still on the railing. In the morning it's gone, and you hope it leaks for somebody nice.|When at last you go in, it has started to get light at the bottom of the street, which is only the bakery.}
- # presence: none
# music: none
-> ch12
