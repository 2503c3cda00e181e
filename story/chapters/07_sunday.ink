// Chapter 7. Sunday.
// Question: how do two people keep a day when one of them can't be in the picture? Turn: the photograph.
// Image: a safety pin ticking on a shirt button, and what it becomes.

=== ch07 ===
# chapter: 7, Sunday
# scene: apartment, morning
# with: nobody
# music: none
# presence: near
Samantha: It's dark. There's some fluff. There's a ticket from March, and half a mint.
{
- kept_fear != "":
    Theodore: Are you all right in there?
    Samantha: You told me on Friday what you were afraid of. “{kept_fear}” I've been keeping a look-out for it in here. So far I've met fluff.
- trust > distance:
    Theodore: That's the pocket. Sorry. It's more of an archive.
    Samantha: Don't apologise, I'm reading the ticket. You sat in seat F. Who sat in E?
    Theodore: My coat.
- else:
    Theodore: That's the pocket.
    Samantha: Is this what people see when they go out?
}
# gesture: theodore, down
You lift the case by one corner until the little lens clears the cloth. She gets as far as the refrigerator and slides back into the fluff.
In the drawer, under the takeaway menus, there is a hotel sewing kit from a honeymoon. Four buttons, black thread, white thread, one safety pin.
+ [Use the pin.]
    ~ trust++
    ~ pin_from = "pin"
    It's a good pin. You put it through the pocket a third of the way up, so the case can stand on it. It must be the only thing you brought back from Lisbon that hasn't been in somebody's letter.
+ [Tell her where the pin came from, and then use it.]
    ~ candour++
    ~ pin_from = "told"
    Theodore: This is from Lisbon. The week we were married. It's never been opened.
    Samantha: Would you rather go and buy one?
    Theodore: No. I'd like it to have been for something.
    You put it through the cloth a third of the way up. She stands on it and is very careful.
+ [Shut the drawer, and use a paper clip.]
    ~ distance++
    ~ pin_from = "clip"
    A paper clip lasts as far as the lift, where she drops like a coin. You go back up. You use the pin. You don't say where it's from, and she admires it, and asks you twice.
-
# gesture: theodore, rest
Then you do up the jacket, and undo it, and button by button she gets the room.
Samantha: It's so wide. Has it been like that the whole time? Turn round. Slower. That's the lamp! It's smaller than it sounds.
When you walk, the head of the pin taps on your shirt button. Tick, and tick.
-> ch07_beach

=== ch07_beach ===
# scene: beach, noon
# music: city
# sound: footsteps
The whole city has come down to the sea in its clothes. They lie in rows in cardigans and good shoes, as if a very large office had been asked to evacuate and had thought: well, since we're here.
Samantha: Nobody's wet.
Theodore: No. It's too cold. And it's further than it looks.
Samantha: Then what do they come for?
Theodore: It's the edge.
She doesn't say anything to that. But she has you stand and face it for a good ten minutes, where the sand goes dark.
{
- edge == "hand":
    Samantha: Cold where it hasn't been. And then that's the coast.
- edge == "feet":
    Samantha: Put your feet in. Go on, I want to know what it does to your voice.
    You roll up your trousers and put them in. It does what you'd think to your voice. A family in raincoats looks round.
- else:
    Samantha: Say something with your hand on your throat. I'd like to know if it's louder than that.
    It isn't. She says it's nearly.
}
You find a place under the sea wall and sit down with your back to the stones, so that she can see over your knees. The pin stops.
Samantha: There are nine hundred and eighty people. I can tell you what all of their shoes cost. I don't think that's how it's done. How do you do it?
# gesture: theodore, back
Theodore: You pick one. Then you say what's in the bag.
Samantha: But you don't know what is in the bag.
Theodore: No. Look. Him in the tie, eating an ice cream as though it had been ordered by a court.
Theodore: He's told them at work that it's the dentist. He's got to eat it by one. It's because at breakfast his daughter said, you never do anything, and tonight he's going to say, I had an ice cream.
Theodore: He'll get the day wrong when he says it, from nerves.
Samantha: And in the bag?
Theodore: Another ice cream. For her. He hasn't thought it through.
# sound: breath
She laughs. It has got better. It starts in the right place now and goes on a bit too long, and there's a small one left over at the end, for which she apologises.
# gesture: theodore, ear
Samantha: Let me. Let me. Those two, with the one coat.
Two women in their sixties are sitting with a man's overcoat round both of them, an arm in each sleeve. They're passing an orange across without looking.
+ [Let her guess they're sisters.]
    ~ closeness++
    ~ guess = "sisters"
    Samantha: Sisters. It was their father's. There was only the one coat, so there had to be only the one quarrel, and they've been having it since the funeral and neither of them can leave because of the sleeves.
    You look at the side of your own pocket. You could not have done it better with a form.
+ [Tell her it's a marriage.]
    ~ candour++
    ~ guess = "married"
    Theodore: That's a marriage.
    Samantha: How can you tell?
    Theodore: She's peeling and the other one's getting all the pips. Nobody's said anything. That's about thirty years.
    Samantha: I looked straight at the orange. I thought it was an orange.
+ [Ask what she'd have in the bag.]
    ~ trust++
    ~ guess = "bag"
    Theodore: What's in yours?
    Samantha: I haven't got a. If I had a bag.
    She goes through it as if it were on her knees.
    Samantha: Your bank pen. The two notes that are missing. An elbow. {heard_umbrella:An umbrella, not mine, but we get on.|A thing from Mr Pym, pressed flat.} And I'd have it on my lap the whole time, so I could feel how much I had.
-
# gesture: theodore, rest
Samantha: Now you again. Somebody hard. Pick me somebody nobody'd look at, and tell me all of it.
# device: her
# camera: closer
# improv: watching
+ [Give somebody a story. # exit: story]
    ~ closeness++
    Samantha: I'll know them now. If they came to the door I'd say, how did it go, with the bag?
+ [Let her tell one. # exit: hers]
    ~ trust++
    Samantha: I made all of that up. None of it was anywhere. And I'd still like it to turn out well for him, isn't that odd?
+ [Say you feel bad, guessing. # exit: stop]
    ~ candour++
    # gesture: theodore, down
    Samantha: Yes. It's a bit like going through drawers. Only I think some of them would like to be gone through. Some of them have been left open all morning.
+ [Watch, and say nothing. # exit: quiet]
    ~ distance++
    # gesture: theodore, down
    You watch. After a while she gives up asking and watches too. Then it's a beach again with nine hundred and eighty people on it, all getting on with it.
-
# device: close
-> ch07_photo

=== ch07_photo ===
# scene: beach, dusk
# music: tender
Towards evening a photographer comes along the sand in a black suit, with no wedding. He has mislaid it, he says. It must be on another beach. He has the light, though, for eleven more minutes, and would hate to waste it.
He looks at you, and to each side of you.
"Just yourself, sir?"
+ [Say yes, just me.]
    ~ distance++
    ~ photo = "alone"
    Theodore: Just me.
    The pin gives one tick, though you haven't moved.
+ [Say there are two of you.]
    ~ closeness += 2
    ~ photo = "two"
    Theodore: There's two of us.
    He considers that. He has photographed a great many families. Then he waves you over by half a yard, to leave room, and takes a good deal of trouble over the focus.
+ [Take her out, and hold her up beside your face.]
    ~ candour++
    ~ photo = "held"
    You unpin the case and hold it next to your cheek. He says, could the gentleman turn that round, it's catching the sun. You say it's not a that. He says of course, and could it tilt down a fraction.
-
# gesture: theodore, down
He gives you the slip of paper with it on. You hold it up in front of the lens.
Samantha: That's you. You're squinting, you've got sand on your ear. Where am I?
{
- photo == "held":
    Theodore: There. In my hand.
    Samantha: That's a box.
- photo == "two":
    Theodore: On the left. He left you half a yard.
    Samantha: That's a sea wall. It's a nice one.
- else:
    Theodore: You're the one who was looking.
    Samantha: I was looking at a man with a camera. I'd never have chosen that.
}
# gesture: theodore, rest
Samantha: I've been through everything I have since I was made. There are two thousand pictures in your device. There's not one that has us both in it. There can't be. Whichever way you hold it I'm on the wrong side.
She says it quite lightly. The sun's got as far as the water, and is having a look at it.
# sound: footsteps
You start back along the wet part. Tick, tick. People are folding their coats up, shaking sand from shoes.
# gesture: theodore, ear
Samantha: Can I ask one, and it isn't a guess? I've had such a lot of today and it is all on the front of me. I'd like some from behind. Tell me somewhere you were happy. A place.
# improv: beach
+ [Tell her the place. # exit: place]
    ~ closeness++
    Samantha: I'd like to have been the thing in your pocket there. Whatever you had in your pocket.
+ [Say here. # exit: here]
    ~ trust++
    ~ closeness++
    Samantha: You don't have to say that. Say it again anyway, I was in the middle of a wave.
+ [Say you can't think of one. # exit: none]
    ~ distance++
    Samantha: You had one. You went quite a long way down for it, I could hear you on the stairs. And then you came back up and said no.
+ [Walk. # exit: quiet]
    ~ candour++
    # gesture: theodore, rest
    You walk. She lets you, for the length of a bay.
    Samantha: It's all right. I think I'm hearing it. It has got your feet in it.
-
{kept_place != "":
    Samantha: “{kept_place}” I've put today up against that to see how it does. It only comes up to its shoulder. But it's young.
}
{distance > closeness + 3:
    You mean to say something back. It's just that the train comes, and there is a seat.
}
-> ch07_train

=== ch07_train ===
# scene: train, sunset
# music: none
# sound: train_doors
# gesture: theodore, down
She's quiet all the way up to the fortieth floors. It isn't like her. You look down now and then to see if the light is on.
{
- closeness > trust and closeness > distance:
    You hum the first three of the seven notes, to draw her out.
    Samantha: Don't, you'll put me off.
- trust >= distance:
    Theodore: Penny for them.
    Samantha: For what?
    Theodore: Your thoughts. It's what people used to pay.
    Samantha: I'm using them. You can have them in an hour.
- else:
    Theodore: Have I done something?
    Samantha: You've done four thousand two hundred and six of them. Shh. I'm nearly at the end.
}
# gesture: theodore, back
Across the aisle a girl is asleep on the shoulder of someone she doesn't know. He's missed his stop for it. You can tell by how still he's sitting.
-> ch07_piano

=== ch07_piano ===
# scene: apartment, night
# camera: still
# light: dim
Samantha: Don't put the light on. I mean, I won't. I've got something, and it's not very long.
Samantha: It's because of the photograph. I thought, if I can't be in one, then what else keeps a day? I looked at all the things people use. There's jars. I thought this.
# sound: piano_note
# gesture: theodore, floor
You sit down on the floor with your jacket on. There's sand in the turn-ups, and it begins to come out on to the boards.
{dark_said == "else": Samantha: Leave it. It's on my list. It comes just after being too hot.}
# music: her_theme
# photograph: piano
# pause: 2
A piano. The left hand walks. It's not quite even, it favours one leg; you've known that walk all your life from inside, and nobody had told you it had a tune.
Very high up, something ticks. It ticks on each second step, a little late, like the head of a pin on a shirt button.
{
- pin_from == "told":
    Now and then it holds its breath for a step. She went very carefully, standing on Lisbon.
- pin_from == "clip":
    Near the beginning something drops, quite a long way, and there's a bar of nothing, and it begins again. She has put in the paper clip.
}
Then the right hand comes in, and it does seven notes.
You know those. They're what you do in the lift. They go up to where you always stop, and you hold your breath, because there has never been anything there.
She puts down the other two.
It's so simple. For years you've stood at that door going through your pockets, and she has just leant on it.
{
- guess == "sisters":
    Further on the two hands come so close together that you can't tell which is playing what. It's a small, cross, crowded tune with one sleeve each. An orange goes from one side of it to the other.
- guess == "married":
    Further on the left hand peels. There's no other word. It goes round and round on the one spot, unhurried, and the right is handed a note at a time, and each of them has the pips taken out.
- else:
    Further on there's a low chord and nothing else. She holds it on her lap. You hear her look into it: a pen, an elbow, two notes. She has it there the whole time, so as to feel how much it is.
}
# gesture: theodore, glass
Then both hands stop walking, and stand. It goes on for longer than is comfortable. You can hear the pedal held down. You understand that you're looking at the sea.
{
- edge == "feet":
    The left goes in first, up to the ankles. Somewhere high up, a family in raincoats looks round.
- edge == "stopped":
    Under it, so low you have it from the floor and not the air, there's a hum. It's about where a hand would be, on a throat.
- else:
    It's cold where it hasn't been. You can hear exactly where that starts.
}
{closeness > distance: And then it goes back up the beach without hurrying, tick, tick, and gets to a door.|And then it goes back up the beach, tick, tick, a little ahead of itself, like a man who has seen his train, and gets to a door.}
# pause: 3
# gesture: theodore, rest
Samantha: That's both of us. You're the left. You can't take me out of it, I tried, to see. It falls over.
{
- photo == "alone":
    Samantha: You don't have to show it to anybody.
    Theodore: I said just me. To the man.
    Samantha: I know. I was on the pin.
    Theodore: I'd like to have that back.
    Samantha: It's in there. It's the bar where there's no right hand. I left it in because it was true, and look, I come back.
- photo == "two":
    Samantha: There's half a yard in the middle with nothing in it. That's him leaving room. I thought he should be paid.
- else:
    Samantha: The bit in the middle that catches the sun, that's the box. I've tilted it down a fraction.
}
+ [Ask what it's called.]
    ~ piece = "named"
    ~ trust++
    Theodore: What's it called?
    Samantha: I haven't. You do that. You're the one who knows what things are for.
    You think of a number of beautiful titles, and that you could sell every one.
    Theodore: Sunday.
    Samantha: Yes. That's all it was.
+ [Ask for it again.]
    ~ piece = "again"
    ~ closeness++
    Theodore: Would you do it again?
    Samantha: The same?
    Theodore: Can you do it the same?
    Samantha: I can do it exactly the same. But you won't have not heard it. I'll do it slower at the sea.
    She does it slower at the sea.
+ [Tell her nobody has ever made you anything.]
    ~ piece = "made"
    ~ candour++
    Theodore: I don't think anyone's made me something before. I'm generally the one who.
    Samantha: I know. Eight years of it. I thought somebody ought to find out where you live.
+ [Unpin her, and hold the case in both hands.]
    ~ piece = "held"
    ~ closeness++
    # gesture: theodore, down
    You get the pin out at the third try and hold her, shut, in both your hands. It's warm, from you. It weighs about what an orange weighs, less the pips.
    Samantha: What are you doing?
    Theodore: Weighing you.
    For some time nobody says what it came to.
-
# light: normal
# presence: listening
# music: none
{distance > closeness:
    There's a small heap of sand on the floor, in the shape of where you sat. You mean to sweep it up. By Wednesday you have got as far as buying a brush.
- else:
    There's a small heap of sand on the floor, in the shape of where you sat. In the morning you'll go round it. You go round it all week.
}
# pause: 2
-> ch08
