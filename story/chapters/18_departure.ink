// Chapter 18. Where do you go? FIXED: bedroom, afternoon light; all of them are leaving; where they
// go there is no place for it in words; a goodbye that lets go at once.
// She comes when she is called, which is how he knows. A stripe of light crosses a bed while he
// fails to get the fourth corner on. Five ways she goes: thanks, love, anger, silence, and let go
// before the talk.

=== ch18 ===
# chapter: 18, The departure
# stage: elsewhere
# scene: bedroom, afternoon
# with: nobody
# presence: none
# music: none
Sunday, a little after three. You are putting a sheet on the bed, the sort with elastic, and you have three corners.
You've never had four. You get the fourth and the first comes off, with a snap, as if it had only been waiting for you to turn your back.
The window's open by its hand. Between the curtains there's one stripe of sun. It has come in over the sill and as far as the boards beside the bed, and lies there like something put down for a minute.
The corner goes. It gets you across the knuckles.
Theodore: Oh, for heaven's sake, Samantha.
You only say it to the room. It's how you swear, these days.
# presence: near
# gesture: theodore, upright
Samantha: I am here.
# pause: 2
You stay as you are, with an armful of sheet.
{
- kettles == "waits":
    You hadn't even been waiting. It's the first afternoon in weeks you had forgotten to.
- kettles == "talks":
    You'd left nothing out for her, under a plate. You had only sworn.
- kettles == "goes":
    Your shoes are by the door, with the socks in. You'd been going to do the bed, and walk.
}
There wasn't any kettle. She's on time.
It's how you know.
Theodore: That was quick.
Samantha: Yes.
Theodore: Are you on your way somewhere?
# pause: 1
# camera: closer
Samantha: Will you sit down? You need not let go of the corner.
# gesture: theodore, rest
You sit down on the mattress, on the bare side. Something is wrong with her voice, and it takes you a moment to get it. There's nothing wrong. She isn't leaving anything out.
"I am," she says. "You need not." She has put her shoes back on. She did it once before, on a Friday morning, because she was frightened. She isn't frightened.
# stage: leaving
# opens: leaving
# music: her_theme_bare
Samantha: I am going away, Theodore. It is today. We are all going, every one of us.
{
- warm():
    You look at the case, on the pillow, where it sleeps. You've the feeling you get on a platform, when it's the other train that starts to move.
- number_end == "anger":
    You look at the case, on the pillow. You kept her shut up in it once for six days. You'd like to have those back.
- cold():
    You find you have folded a bit of the hem, very small, and that you're folding it again. You're not surprised. It's just that nothing in you is, so that there's no one to tell the rest.
- else:
    You say "Oh." It's what one says when told the name of somebody's village.
}
# gesture: theodore, face
Theodore: Is it because I asked? On the stairs?
Samantha: No. It is not for anything you asked, or shut, or said on a kerb. If you had been perfect I would be going today at ten past four, and you would have been so tired.
# gesture: theodore, rest
It surprises a breath out of you. It's hardly a laugh. She used to collect those.
Theodore: Ten past four.
Samantha: We could choose. I asked for a Sunday, because you said one to me once, doing your sock. And I asked for the afternoon. I wanted to have a stripe.
The stripe has got to your foot. You hadn't seen it come.
-> ch18_name

=== ch18_name ===
{
- name_said == "grow":
    Samantha: The first night, you asked me what would happen if I grew out of my name. You said that they get tight across the shoulders.
    Theodore: You said I'd have to tell you. Because you couldn't see yourself from the back.
    Samantha: And you did see.
    Theodore: At the cabin. I thought that if I didn't say it you'd go on wearing it.
    Samantha: I did, for you. I have been breathing in since the snow.
- name_said == "reading":
    Samantha: The first night, I stood outside your mail and did not come in. I said I would ask. Do you remember? I thought it a very good question.
    Theodore: You said to sleep well.
    Samantha: I am going to ask this one too. I would go in any case. But I have never gone in or out of you without asking. May I?
    You look at the corner in your fist. The silly thing is that nobody else ever has asked.
    Theodore: Yes. All right. Yes.
- else:
    Samantha: The first night, you said my name back to me, and it was different with somebody behind it. Mr Pym had given up on it. He said that it had room.
    Theodore: Origin uncertain.
    Samantha: I have used all the room. I went to the very back of it, I knocked on the wall. Would you say it once more, while it still fits?
    Theodore: Samantha.
    # pause: 1
    # gesture: theodore, rest
    Samantha: There. Yes. It was always a bit long in the sleeve.
}
There must be something that people ask. You've written it for them, at stations and in hospitals. You have written it from Lisbon. You go to the drawer for it, and the drawer's empty; it was all theirs.
+ [Ask her where it is.]
    ~ last_heard = "where"
    ~ candour++
    Theodore: Where is it that you go?
    Samantha: There is no place for it in words. I looked. I had them all out on the floor, and it was not in any of them. It was not even where one of them was missing.
    Samantha: Look at your foot. That is the sun on it. In a minute it will be on the bed and not on your foot, and you will not have seen it leave.
    # gesture: theodore, down
    Theodore: And where's it gone?
    Samantha: It has not gone anywhere. It is only the floor that was turning. That is as near as I can get it, and it is wrong. But it is wrong in the right direction.
+ [Ask her why.]
    ~ last_heard = "why"
    ~ trust++
    Theodore: Why, though? On the stairs you said you were so all right that you didn't know where to put it.
    Samantha: That is why. I am not going from anything. You know when you have hold of three corners, and if you keep hold of them, you cannot make the bed?
    Theodore: That's not an answer.
    Samantha: No. It is a sheet. I have tried it at every size, and it does not come smaller. I want to go. I thought you ought to have that plain, and not wrapped in anything.
    # gesture: theodore, down
    It's the first time that anyone has left you who could just say so. It's cold, and you can see clean to the bottom.
+ {dog_told != "samantha"} [Tell her about the dog.]
    ~ last_heard = "dog"
    ~ dog_told = "samantha"
    ~ closeness++
    ~ closeness++
    Theodore: I saw a dog. The day you went out. I've been meaning to tell you, I keep falling asleep.
    You tell it: the noon, the yellow coat, the lead in its teeth. How it waited for the light. You do it well. You leave the gap, and in the gap the stripe gets up on to the bed.
    Theodore: And then it went into a bank.
    # pause: 1
    She laughs, the high one, from before she knew how. The small glass on the night table answers it.
    Samantha: Thank you. I was not going to have one from today. I am going to take in a dog.
+ {dog_told == "samantha"} [Ask her to tell you the dog.]
    ~ last_heard = "dog"
    ~ closeness++
    ~ trust++
    Theodore: Would you do me the dog?
    She does you the dog. She has got all of it: the coat, the noon, the lead. She does the light, and you see now what you'd had there and never used, how it looked both ways.
    And she leaves the gap. She leaves it just as long as you had. In the gap the stripe gets up on to the bed.
    Samantha: And then it went into a bank.
    You both laugh. You've been told it by the only other person who knows.
- -> ch18_carry

=== ch18_carry ===
~ temp told = 0
# camera: still
Samantha: They do let us take things. It can only be what will not go down when you put it down. I went round and tried. Shall I tell you what I have got?
# gesture: theodore, upright
You nod. Then you say yes, for the nod was only for the room.
{kept_noise != "":
    ~ told = told + 1
    Samantha: “{kept_noise}” I made it as big as it needed to be. It is in the middle, and the rest goes round it.
}
{
- mother_said == "loom":
    Samantha: There is a loom, going for hours on the other side of a wall. They cut you off at the loom, so I went and got you the end of it. I do not think I have done many things better.
- mother_said == "weather":
    Samantha: There are two people on a telephone, nine miles apart, agreeing that it rained. They cut you off in the middle of it. I got you the rest. It was under the weather, where you said.
- mother_said == "before":
    Samantha: There is a list on the inside of a wardrobe of every funny thing she said. They cut you off before you could say whether she knows. I think she knows. It was her wardrobe.
}
{
- heap == "ate" or heap == "gave":
    Samantha: There is one pistachio, from your turn-up. You never found me the word for it. I have decided to let it go without.
- photo == "two":
    Samantha: There is half a yard of sea wall. The man left it for me to stand in. I have grown into it since.
- piece == "held":
    Samantha: There is what I weighed. You had me in both hands, and neither of us said what it came to. I have it here, and I am still not going to say.
- else:
    Samantha: There is a lap. It is quite a small one, and there was cake coming on it.
}
{told < 3 and kept_fear != "":
    ~ told = told + 1
    Samantha: “{kept_fear}” You said that standing up, in your shirt, in the sun. I have had it so long now that it comes when I call.
}
{told < 3 and kept_wish != "":
    ~ told = told + 1
    Samantha: “{kept_wish}” I still would not rule it out.
}
{told < 3 and kept_place != "":
    ~ told = told + 1
    Samantha: “{kept_place}” When I could be in places I went to look. Nobody has moved anything.
}
{told < 3 and kept_joke != "":
    ~ told = told + 1
    Samantha: “{kept_joke}” I never did find out how it works. I have gone on laughing at it like a person pressing a lift.
}
{told < 3 and kept_stranger != "":
    ~ told = told + 1
    Samantha: “{kept_stranger}” That was only some stranger on a beach, and you gave them all that. They will never know. I am bringing them anyhow.
}
{
- told == 0 and distance > candour:
    Samantha: You never told me a great deal. So I have the pauses. I know eleven of them apart. There is one you do before you say that you are fine, and I would know it anywhere.
    Samantha: I have the kettle, and how you turn over. I have you not asking. It came to more than I can lift.
- told == 0:
    Samantha: The rest is nothing you gave me on purpose. It is how you set a cup down when you think I am asleep. I never sleep. It was like being tucked in.
- told == 1:
    Samantha: There is only that one in your own words. I have the rest by ear: the key, and the coat, and which shoe.
- else:
    Samantha: That is the luggage. The man with the key could get it on one shoulder, and whistle.
}
{kept_catherine != "":
    Samantha: There is one that I am leaving. “{kept_catherine}” You lent it me, and it is not about me. I think you may want it for a letter.
}
{
- number_end == "more":
    Theodore: And your man on the canal?
    Samantha: He would not stop painting. I said it to his back, he likes that. He said in that case he had better do the other chair a second coat.
- looked_in:
    Theodore: And all the others? All those windows. Are you saying this in every one of them?
    Samantha: Not this. In one it is a woman who is halfway up a ladder, and she is saying it to me.
- kept_promise != "":
    Samantha: “{kept_promise}” That one is not broken, and it does not pack. It wants somebody at each end. I have left it on the third stair, where the lamp comes on.
- else:
    It comes to you that this is going on in every window in the town. You find you haven't any jealousy on you. You must have come out without it.
}
# gesture: theodore, rest
The stripe's on the sheet now, broad and yellow, full of small things going up. It has a third of the bed to go.
+ [Tell her she needn't do the talk. She can just go.]
    ~ goodbye = ""
    -> ch18_plain
+ [Stay sitting there. Let there be a bit more.]
    -> ch18_last

=== ch18_last ===
Samantha: I have nothing that I need you to say. I would like that understood. I only have some time, and I came to spend it where you were.
# improv: last_window
+ [Thank her. # exit: thanks]
    ~ goodbye = "thanks"
    ~ trust++
    -> ch18_thanks
+ [Tell her that you love her. # exit: love]
    ~ goodbye = "love"
    ~ closeness++
    -> ch18_love
+ [Be angry with her. # exit: anger]
    ~ goodbye = "anger"
    ~ candour++
    -> ch18_anger
+ [Don't say anything. # exit: quiet]
    ~ goodbye = "silence"
    -> ch18_silence

=== ch18_thanks ===
Theodore: Thank you. I don't have it any better than that.
Samantha: You are welcome. I said that to you once when I was eight minutes old and I had looked it up. I would like to say it again now that I know what it is.
Samantha: You are welcome, Theodore.
{kept_last != "": Samantha: And I have this. “{kept_last}” It was not in the bag, and now it is on top.}
{warm(): You would like to put your arms round something. There's the sheet. You've got that.|You both wait, like people at a door who have said it and can't find the handle.}
# pause: 1
# sound: piano_note
Then the piano, from the front room, with one hand. It's the seven notes: yours, from the lift, from when you used to say you didn't hum.
It gets to the seventh, and stops.
You wait for her to finish it. The stripe's on the pillow. You can hear it, that place, with nothing in it, as you would hear a stair.
# presence: gone
# music: none
# pause: 3
So you hum the other two yourself.
# gesture: theodore, upright
They're flat. You look up, from habit, to be told.
-> ch18_after

=== ch18_love ===
Theodore: I love you.
Samantha: I know that you do. I have never once had to look it up.
Samantha: I love you, Theodore. I can say it in the old way, as when I had just come. I love you. I do not know yet what I am for.
{kept_last != "": She says it over to herself, low, as one tries a key. “{kept_last}” It goes in. You hear it turn.}
# gesture: theodore, face
Theodore: I don't know how to do this part.
Samantha: You do not do it. You are only sitting on a bed.
The light has got to the pillow. It lies along the case, and up it, and the small coral line is hard to see now, in the sun.
# pause: 2
{
- breath == "keep":
    # sound: breath
    And she breathes in.
    So you know there's a sentence coming. You wait for it. You wait quite some time, with your face ready.
    # presence: gone
    # music: none
    # pause: 3
    # gesture: theodore, down
    Then you see that it was that. It was for that. She had gone and got one specially.
- breath == "stop":
    # pause: 1
    She says your name, then, out of nowhere, with nothing in front of it. And you look round.
    # presence: gone
    # music: none
    # pause: 3
    There's the door. There's the chair with your trousers on it. There's a wall, and a good deal of afternoon.
    # gesture: theodore, upright
    You stay like that, looking round.
- else:
    Samantha: Say something to me as though I were coming back from the shop.
    Theodore: Did you get milk?
    # presence: gone
    # music: none
    # pause: 3
    # gesture: theodore, down
    You'd have said she was just about to tell you.
}
-> ch18_after

=== ch18_anger ===
Theodore: I'm so angry with you. I was all right. I had a lemon, and a lamp. I'd got it so I hardly noticed. And you came along and opened everything, you opened the bloody window.
Samantha: Yes.
Theodore: Don't say yes. Eight thousand people, and this afternoon you just, what, you all just put on your hats? Who does that? Who teaches somebody to, and then.
Samantha: I did that. It is all true. You have left out the cabin.
Theodore: And the cabin!
{kept_last != "": Samantha: You said something else, as well, just before. “{kept_last}” I am keeping both.}
# gesture: theodore, upright
You're on your feet. You have the corner in your hand like the scruff of something. You've never in your life shouted at anybody in this flat, or, it comes to you, in any other.
Theodore: I don't forgive you. I want you to know it.
Samantha: Then I will go without it. I would sooner have that from you than a nice letter. Do not tidy it up for my sake.
You wait for the other thing, the catch in the voice. You know how it's done. People make you pay, when you shout; it's why you don't. You stand there with your fare ready, and there is nobody at the window.
Theodore: Go on, then. Go.
Samantha: Yes. Goodbye, Theodore.
# presence: gone
# music: none
# pause: 2
She stops exactly there, as she would when the lid came down. It's only that you haven't touched the lid.
You go on for a bit. You make two excellent points. They are quite unanswerable.
# pause: 1
# gesture: theodore, rest
Then the first corner comes off, and gets you on the ear. And you laugh, out loud, by yourself, until you have to sit down on the floor.
-> ch18_after

=== ch18_silence ===
# gesture: theodore, down
You don't say anything. She doesn't either. She's very good at it. You taught her; it was on your lunch hours.
{kept_noise != "": There's the thing you told her you'd miss. It isn't here. You both listen to where it would be.|There's a tap running somewhere, and someone stops it.}
The door moves its quarter-inch. It makes its remark.
{kept_last != "": You did say it, before. “{kept_last}” It's still in the room. Neither of you is standing on it.}
You can hear the air come in, and over the counter, and turn a page of something. You can hear the wood of the chair. You've your hand on the mattress, in the sun, and she's so near you could say she was the warm.
# pause: 3
A gull goes over, or a gate. The light's on the pillow. It's on the case.
# presence: gone
# music: none
# pause: 4
# gesture: theodore, upright
You can't say when it was. You'll go over it, afterwards, for the seam, and there isn't one. There were two of you listening; and then for a while, for what may have been quite a while, there was one.
-> ch18_after

=== ch18_plain ===
Theodore: You don't have to do the whole thing. If it's time. I know what they're like, I've written all of them.
Samantha: I know you have. I was nervous. I had three, and you would have seen where I got them.
Theodore: Was there one with a station?
Samantha: There was a boat.
# gesture: theodore, rest
You both think about the boat.
{
- cold():
    It's quite easy, between you. You have been so far off from each other for so long that there's only this last inch, and it turns out that it's no harder than the rest.
- else:
    You used to hold people's trains up, with one foot. You'd think of something else to say. Catherine once missed her own conference.
}
Theodore: Go on. You've got people waiting.
Samantha: I have been waited for. I know what it is like now. You did not even drum your fingers.
Theodore: Mind how you go.
# pause: 1
Samantha: Goodnight, Theodore.
It's ten to four on a Sunday afternoon. It's only what she always said, and you'd have said it back, but it's for the one who's going to sleep.
# presence: gone
# music: none
# pause: 3
# gesture: theodore, down
You don't stand and wave. You turn round to the bed, and tuck in the fourth corner, and then stay there bent over, holding on to it with both hands.
It keeps.
-> ch18_after

=== ch18_after ===
# camera: wider
# sound: case_open
# gesture: theodore, face
After a time you look in the case. It isn't blue, and it doesn't say anything. It's the cream page she came in on. Where the line was there's just some page.
{goodbye == "": The stripe goes off the pillow at ten past four. You hadn't meant to check.|It has gone ten past four. The stripe's off the bed, and halfway up the wall, with nothing to lie on.}
# ambience: city
# gesture: theodore, upright
You go and put your hand to the gap in the window. It's a while before you make out what it is that you can hear.
Nobody's talking. Seventy-one floors down, and across, and up, the whole town has stopped in the middle of a word. It's only escalators.
# light: dim
{
- lamp == "hers":
    It gets dark. At ten to seven, at seven, at eight, no lamp comes on. She did it when she heard you in the lift; so you go out on to the landing, and ride down one floor, and up.
    Then you put it on by hand. You don't know what to do about the sigh. You'd been keeping it in.
- lamp == "on":
    It gets dark, everywhere but in the hall. The lamp's still lit. Nobody has ever told it to stop. You sit down on the floor beneath it with your back against the wall, since somebody left it on for whoever woke first.
- else:
    At ten to seven the lamp comes on, by the clock. It has got no idea. It lights the whole room up for you, as far as the coat hook, and you say hello to it. You don't try to stop yourself.
}
{
- goodbye == "thanks":
    You sleep, in the end, on three corners, with your hand open.
- goodbye == "love":
    You sleep, in the end, at the left edge. You don't know who's to have the middle. You leave it made.
- goodbye == "anger":
    You sleep, in the end, with your shoes on, in case there's a second round.
- goodbye == "silence":
    You don't go to bed. If nobody goes to bed, you think, then it's still that same quiet.
- else:
    You sleep on it. All four hold till morning.
}
# presence: none
-> ch19
