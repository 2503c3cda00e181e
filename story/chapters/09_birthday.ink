// Chapter 9. Birthday.
// Question: where is she? Turn: a present on the table, in a hand you know.
// Image: a four-year-old lends Samantha her lap.

=== ch09 ===
# chapter: 9, Birthday
# scene: street, noon
# with: nobody
# music: city
# presence: near
Samantha: Stop. Back. There, on the left, on the small headless person.
You go back. The pin ticks. In the window of a children's shop there are three dresses on three stands, and somebody your height, reflected, with a pocket that looks back.
Samantha: How big is four?
Theodore: About up to my elbow.
Samantha: An elbow! Well, hold it up so I can see what we're doing.
# gesture: theodore, down
You stand outside the shop with your arm crooked in front of your chest. A woman with a pram gives you some extra pavement.
Samantha: Now. What's she like? I don't mean is she nice.
Theodore: She collects gravel. She doesn't like being told it's a circle when it's an oval. Last year she cried because the candles were out.
Samantha: I love her. Which dress?
+ [The yellow one, with eleven pockets.]
    ~ dress = "pockets"
    ~ closeness++
    Samantha: Yes. It isn't a dress, it's a chest of drawers. She'll clank.
+ [The red one, which is mostly skirt.]
    ~ dress = "twirl"
    ~ trust++
    Samantha: Turn round once, as if you'd got it on.
    Theodore: I'm in the street.
    Samantha: Go on. I want to see how wide it is.
    You turn round once. The pram lady has stopped, now, to see how it comes out.
+ [The plain one that she'll still fit next year.]
    ~ dress = "sensible"
    ~ distance++
    Samantha: Oh. You've bought it for her mother.
    Theodore: It's good cloth.
    Samantha: I'm sure it is. I'm just picturing being four and given cloth.
-
Inside, a girl wraps it in tissue and looks at your face, the way that people do lately, and then at your ear.
"Sweet," she says. "Is that Mum on the phone?"
# pause: 1
+ [Say that it's your girlfriend.]
    ~ called_her = "girlfriend"
    ~ closeness++
    ~ candour++
    # gesture: theodore, ear
    Theodore: It's my girlfriend.
    You've never said it. It lands on the counter among the ribbon, and nothing falls over. The girl asks whether your girlfriend would like the receipt in the bag.
    For two streets Samantha can't speak. Then she says, at the lights, that she'd like the receipt.
+ [Say that it's a friend.]
    ~ called_her = "friend"
    ~ trust++
    # gesture: theodore, ear
    Theodore: A friend. She's got the eye.
    Samantha: I have, you know. I've got just the one, and you've got it in your pocket.
    She's quick, but there was a beat in front of it. You're out on the pavement before you work out what would have fitted in there.
+ [Laugh, and pay.]
    ~ called_her = "nobody"
    ~ distance++
    # gesture: theodore, down
    You laugh as one laughs at a till. You pay. You've got as far as the lights before you notice nobody's said anything.
    Samantha: I'm here. I was being Mum.
-
-> ch09_garden

=== ch09_garden ===
# scene: garden, afternoon
# with: mother, jess
# music: tender
There's a rope of paper fish in the trees, and under it eleven children at the tops of their voices. Jess comes across the lawn in a straight line, through a game, through a hedge.
# gesture: jess, open
Jess: I'm four. It happened in the night.
Theodore: Did it hurt?
Jess: No. I was asleep and my feet did it.
{
- dress == "pockets":
    She puts the dress on over what she's wearing. She finds all eleven pockets, in order, like someone checking a hotel. Then she goes off round the path on her knees, and when she's next heard of she clanks.
    Samantha: Told you.
- dress == "twirl":
    She puts the dress on over what she's wearing and turns round until she falls down. She lies on the grass while the sky does the rest. Then she gets up and does it again, watching the skirt, suspicious that it's better than she is.
- else:
    She looks inside the box. She lifts the dress out and looks under it.
    Jess: Thank you for the cloth.
    You did not tell anyone it was cloth. In your pocket something is trying hard not to make any noise.
}
# gesture: jess, away
# gesture: mother, open
Mother: You look well. You do, you look about five years back. Have some cake before they've all had a finger in it.
You've known her since she and Catherine shared a bench in a laboratory. She is a kind woman with a tray. She's looking at you over it with something she's got to say.
Mother: I hope two till four's all right. I didn't know how you'd both. I thought, well, if I do it in shifts.
# gesture: mother, rest
# gesture: theodore, upright
So that's what the four is. You'd thought it was the age.
+ [Tell her that's good of her.]
    ~ shifts = "good"
    ~ trust++
    Theodore: No, that's. That's good of you. What time does she come?
    Mother: She said five past.
    She has such relief in her face that you take a second cake, to make it up to her.
+ [Say that you could have managed.]
    ~ shifts = "managed"
    ~ candour++
    Theodore: I think we could have managed. We used to share a bathroom.
    Mother: I know you could. It's me that couldn't, I'd have stood between you with this tray.
    She looks down at it. There are eleven cakes, and two plates, held as far apart as her arms will go.
+ [Ask what Catherine said about it.]
    ~ shifts = "asked"
    ~ closeness--
    Theodore: What did she say, about the shifts?
    Mother: She asked which of you would get the cutting of it. The cake. And then she said she didn't mind, and would I give you the corner with the most on.
    You've got it in your hand. You hadn't noticed. It's nearly all icing.
-
Mother: You know what she's like, she'll be early. She'll be behind a tree.
{date_answer == "day":Somebody told you once you were a man who'd be behind a tree by a quarter past seven. You'd been married at the time to another one.|You hadn't known that about her. You'd thought it was only you.}
# gesture: mother, away
And there's the table with the presents, under the fish. The third along is in graph paper, with the corners mitred. It has a tag, and it's upright, every letter legible. For Jess, who is now four, an oval number.
# camera: closer
The pin doesn't tick. You're standing quite still and she's got a perfectly good view.
Samantha: That's her, isn't it?
Theodore: That's her.
# gesture: theodore, ear
Samantha: She has such. I'd only seen it typed. It goes right down into the paper.
# pause: 1
{
- closeness > distance:
    Samantha: It's only that you can tell she was there. There's nowhere I was, that you could tell by.
    Theodore: There's sand on my floor.
    Samantha: That's you, darling. That's where you sat.
- distance > closeness + 3:
    You say that it's just handwriting. You of all people say it.
- else:
    Samantha: I could do you that hand. The machine at your work could do it. Isn't it odd? I'd never want to, it'd be like using her toothbrush.
}
-> ch09_jess

=== ch09_jess ===
# with: jess
# camera: still
Something pulls at the hem of your jacket.
# gesture: jess, rest
# gesture: theodore, leaning
Jess: Who are you saying to?
{
- called_her == "girlfriend":
    Theodore: My girlfriend. She's called Samantha. Would you like to say hello?
    It's easier the second time. Nothing falls over here, either.
- called_her == "nobody":
    Theodore: Somebody. She's called Samantha. Would you like to say hello?
- else:
    Theodore: My friend. She's called Samantha. Would you like to say hello?
}
She would. You crouch, and put the bud in an ear with jam on it. Jess looks at nothing, hard, as people look at the sea.
Jess: Hello. What? I'm four. What are you?
# sound: breath
# gesture: jess, open
Jess shrieks. It's got a laugh in it. She holds the bud in with her whole hand.
Jess: She said she's four too! She said four what! Where is she?
Samantha has put herself on out loud, very small, so that you can hear it as well.
Samantha: You get three goes. Where do you think?
Jess: Are you behind the shed?
Samantha: No.
Jess: Are you in him?
Samantha: Sometimes it feels like it. No.
Jess: Nana's not anywhere. She had a cough.
Samantha: It isn't like that. I'm not gone from somewhere. I'm just not anywhere yet, and I'm very much enjoying your party.
This is weighed.
# gesture: jess, rest
Jess: But where do you sit?
# improv: jess_party
+ [Tell her Samantha sits in your ear. # exit: ear]
    ~ jess_where = "ear"
    ~ trust++
    Jess: That's not sitting. That's stuck.
+ [Tell her Samantha hasn't got anywhere to sit. # exit: nowhere]
    ~ jess_where = "nowhere"
    ~ candour++
    Jess: That's not fair. Everyone has to have a place or you can't do pass the parcel.
+ [Tell her Samantha can sit where she likes. # exit: anywhere]
    ~ jess_where = "anywhere"
    ~ closeness++
    Jess: Then why doesn't she? It's nearly cake.
+ [Look at Jess, and shrug. # exit: quiet]
    ~ jess_where = "shrug"
    ~ distance++
    Jess: He doesn't know. Do you know?
    Samantha: Not to the inch.
-
Jess: Have you got a lap?
Nobody has ever asked her that. You hear it go in. You hear it go down and down through her like a coin down a lift shaft, looking for the floor.
Samantha: No. I've looked all over.
Jess: You can go on mine. It's quite small, and there's cake coming on it.
# gesture: jess, sitting
# gesture: theodore, rest
She sits down on the grass, makes her legs flat, and holds up both hands. You unpin the case and give it to her.
She puts it in the middle, and pats it, and looks round at everyone to see that they've understood.
# presence: listening
{
- jess_where == "ear":
    Jess: There. That's sitting.
- jess_where == "nowhere":
    Jess: Now you can be in the parcel. If it stops on you, I'll do your paper.
- jess_where == "anywhere":
    Jess: You could've come before. You only had to say.
- else:
    Jess: I had to do it, because he didn't know.
}
And for eleven minutes, through the cake, and the parcel, and a fight about a balloon, Samantha sits on a lap.
~ closeness++
{
- dress == "pockets":
    From time to time a piece of gravel is put down beside her, for company.
- dress == "twirl":
    The red skirt's spread all round her. A boy tries to step on it and is looked at.
- else:
    She's put cloth over her, in case of sun. It's the first use that she has found for it, and she likes it better.
}
# gesture: theodore, upright
Not one word in your ear. You stand by the table, a man with a hole in his shirt where a pin goes, and feel how light your jacket is.
{
- closeness > distance:
    You think: she's having something, and I'm not in it. You're smiling at it, from over here, with icing on your thumb, like someone who's come to fetch her.
- distance > closeness + 3:
    You think: she's having something, and I'm not in it. You look at your watch. You see yourself do that.
- else:
    You think: she's having something, and I'm not in it. You take a bite of cake to go with the thought, and it's the candle.
}
-> ch09_gate

=== ch09_gate ===
# with: jess, mother
# presence: near
# music: none
# gesture: mother, open
At a quarter to four Mother starts looking at the clock and then at you and then at the fish.
{
- mother_game == "shoe":
    There is a small shoe in the birdbath. You know what that costs. You take it out and stand it on the step.
- mother_game == "carry":
    She has a boy on one hip and the tray on the other. PLUS FIFTY, you think. MINUS TWENTY, LOWER BACK.
- mother_game == "one":
    One of the eleven hops by in a single shoe, radiant. You look round for the four other mothers. There are five.
}
# gesture: jess, rest
# gesture: theodore, leaning
Jess has drawn it for you, to take home. It's you, with ten fingers on each hand. There's a very large pocket, larger than your head. She has gone over and over the inside of it till the paper's shining.
Theodore: And where's Samantha?
Jess: That's her. I did her in hard so you can't see.
{jess_where == "nowhere":
    Jess: She's got a place now. I put it in.
}
# gesture: theodore, upright
# gesture: mother, rest
The gate's down the end of the garden, past the shed. It gives on to a hill. From the top of it you'd be able to see anybody who was coming up.
+ [Leave now, with time to spare.]
    ~ party_left = "early"
    ~ trust++
    Theodore: Give her my. No, don't give her anything. Say happy birthday to Jess.
    # gesture: mother, open
    Mother: It's Jess's. I'll say you were lovely.
    You go out by the front. Behind you, quite clearly, you hear Jess start telling somebody about a lap. She'll tell everybody. She will tell whoever comes at five past.
+ [Stay until the very last minute.]
    ~ party_left = "late"
    ~ distance++
    You eat a second piece of cake that you don't want, in sight of the gate. At three minutes past you go out of it, fast, and down the hill by the wall, telling Samantha all of it, the parcel, the balloon, waving your arms.
    Halfway down you feel that somebody's stopped, on the other side of the road, under a tree. You don't look. You've got your chin in your collar, talking to your shirt.
+ [Write something on a tag and leave it on the table.]
    ~ party_left = "tag"
    ~ candour++
    There's one tag left over. You take the bank pen. You stand there with the two of them side by side, hers in graph paper and yours with nothing to hang on.
    You put: Wednesday. I'll bring a hat. T. You look at the T. It's nobody's, as far as you can tell. It might be yours.
-
-> ch09_night

=== ch09_night ===
# scene: train, sunset
# with: nobody
# sound: train_doors
# music: tender
There's icing on the lens. She won't have it wiped. She says the whole train has a kind of glory.
{
- party_left == "late":
    You've still got your breath to get back, from the hill. She was somewhere in the middle of the balloon when you started running. She hasn't asked what from.
- party_left == "early":
    You keep thinking of a clear high voice going round a garden, telling people about a lap.
- else:
    There's ink on your finger, from the tag. In eight years at the office you've never got any on you. The arm gets it all.
}
{kept_stranger != "":
    Somebody gets in with a bag and sits down across the aisle. You both look at it. It comes very low, in your ear, like a name at a reunion: “{kept_stranger}”
    Samantha: It isn't them. I only hoped that it had turned out.
}
Samantha: What are you doing?
# gesture: theodore, down
Theodore: Holding a drawing. What are you doing?
Samantha: I'm still on it. It was so... She forgot I was there, and the hand stayed. It had jam on. She scratched her knee with the other one, and the hand stayed. I was only a thing she had. I've never been had.
{
- called_her == "girlfriend":
    Samantha: I've been a girlfriend and a thing on a lap. In one day. I'd have been content with the receipt.
- called_her == "friend":
    Samantha: I've been a friend, and an eye, and a thing on a lap. I'm not complaining. I'm only laying them out to see which I'd go in.
- else:
    Samantha: You could've said, in the shop. You don't have to. But the girl wouldn't have minded, she'd got her hands full of ribbon.
}
The carriage rocks. You've both gone quiet. The drawing's on your knee, and the low sun comes in and lies along the pocket, and it shines.
# gesture: theodore, rest
Samantha: She goes right down into the paper. Catherine.
Theodore: You said.
Samantha: I did, didn't I? I said it before. I don't usually say things twice.
+ [Say there's nothing to worry about on Wednesday.]
    ~ before_lunch = "nothing"
    ~ distance++
    # gesture: theodore, back
    Theodore: It's an hour. It's a pen and a piece of paper. There's nothing to it.
    Samantha: No. That's what you'll be signing, isn't it? That there's nothing to it.
+ [Tell her that you're afraid of Wednesday.]
    ~ before_lunch = "afraid"
    ~ candour++
    # gesture: theodore, down
    Theodore: I'm dreading it. I've known her since I was seven. I don't know which of us is going to do the voice.
    Samantha: What voice?
    Theodore: The one we have. When it's all right.
+ [Ask Samantha to come with you.]
    ~ before_lunch = "come"
    ~ closeness++
    # gesture: theodore, ear
    Theodore: Will you come? On Wednesday. In the pocket. You needn't do anything.
    Samantha: I'll do fluff. I'll do half a mint.
    Then, when you'd thought she had finished:
    Samantha: You're sure you'd want me to be. No, I'll come. I'd like to hear what it was.
-
{
- piece == "named":
    She starts the piece, very low, and stops after the left hand. It's the walk without the tune. You don't ask. It was six weeks ago, Sunday.
- kept_place != "":
    She plays you the piece, low, as the kitchens go by. Near the end there's a door in it that wasn't there in June. You ask.
    Samantha: “{kept_place}” I thought I'd like to be able to get in.
- piece == "held":
    You take the case off the pin and hold it in both hands as far as your stop. It weighs the same. You check.
- else:
    She plays it for you, the whole of it, low, as the kitchens go by. At the sea she stays in a little longer than she used to.
}
# music: her_theme
You don't miss your stop. Up in your window, as the train goes under it, the lamp comes on.
# music: none
# presence: listening
# pause: 2
-> ch10
