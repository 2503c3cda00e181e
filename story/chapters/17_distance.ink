// Chapter 17. What is she doing when she isn't here? He measures her absences in kettles. Then a
// man comes with a key, and a window that has never opened is opened by the width of a hand.

=== ch17 ===
# chapter: 17, Distance
# stage: elsewhere
# scene: apartment, night
# with: nobody
# presence: elsewhere
# music: alone
{
- number_end == "anger":
    You kept the lid down for six days. On the seventh you opened it and said good morning, and she said good morning, and it was like a house where somebody's gone round in the night and wiped the glasses.
- number_end == "meant":
    You've asked her again, since the stairs. You ask her as you'd go back to see if the gas was off. She tells you each time: a lamp, no moth.
- number_end == "more":
    You ask after the man on the canal. You can't seem to stop. He has done the banisters.
- looked_in:
    You've not talked about the number. But on the way home you have got to know some of the windows, and you nod to the one with the ladder.
- else:
    You've not talked about the number. It has a place at the table. You both lay for it.
}
That isn't what is wrong, now. It's the time.
On Monday you ask her if she has seen your grey sock, and put the kettle on, and when it clicks off she's there.
# sound: kettle
# presence: near
# pause: 1
Samantha: Behind the dryer. It's been writing to its brother. Hello.
# presence: elsewhere
# gesture: theodore, down
So that's one kettle. On Wednesday it's a kettle, and the tea. By the weekend she's two kettles and a bath away, and you've begun to put it to yourself like that, as people do who live along a railway.
When she does come it's all of her. She turns up at your door out of breath, with flowers, for a dinner that was Tuesday.
{
- lamp == "hers":
    The lamp still comes on when you're in the lift. You sigh, to help. But once this week you had your coat off before it came.
- lamp == "on":
    The lamp burns all night, as it has since the first one. You've started to look at it, in the mornings, with something like respect.
- else:
    At ten to seven the lamp comes on by the clock. You hadn't known that you could be grateful to a clock.
}
# gesture: theodore, rest
What do you do, then, in the kettles?
+ [Wait. Keep the room quiet for her.]
    ~ kettles = "waits"
    ~ closeness++
    # gesture: theodore, sitting
    You sit with a hand on either side of the case. You breathe through your nose. You used to sit so by a telephone, once, for a girl called Catherine Klausen, who'd said she might.
    You notice your shoulders, going up, and going down. So this is how it was on the flat stone. Nobody ever mentioned that one could hear the river.
+ [Talk. Leave things for her to find.]
    ~ kettles = "talks"
    ~ candour++
    You go on talking. You tell the empty page what's for supper, and about Halloran, who has written to say that the scales were right and it was him.
    # gesture: theodore, glass
    You leave it for her under a plate, so to speak. And when she comes she does eat it all, cold, standing up, and tells you that it's wonderful.
+ [Go out. Walk, without the bud in.]
    ~ kettles = "goes"
    ~ distance++
    ~ trust++
    You go down and walk. You'd forgotten the town has a sound of its own under all that talk. It's chiefly escalators.
    You aren't the only one. There's somebody on every bench with a lit case on his knee and his eyes on nothing, being patient. You find that you can tell to the minute, by their shoulders, how many kettles it has been.
- -> ch17_amy

=== ch17_amy ===
# scene: amy_flat, evening
# with: amy
# presence: none
# music: none
The labels have gone from Amy's flat, all except PLATES (GUESTS). You're given a sandwich on one of those. It has a gold rim, and you both eat as if somebody were coming.
Amy: How long's yours?
You don't ask her what she means.
Theodore: A load of towels. With the spin. Yours?
# gesture: amy, leaning
Amy: Mine's a bath. I've never been so clean. Yesterday I asked her something with my hair wet, and she got back to me when it was dry, and it was such a good answer that I cried.
Theodore: What was it?
Amy: I'd asked her if it's too late to repot the moss.
# gesture: amy, away
She has the film up on the wall with no sound, her mother asleep in the chair. She's been cutting it. As far as you can see, she's cut the title.
+ [Tell her your number.]
    ~ candour++
    # gesture: amy, rest
    Theodore: Did you ever ask yours how many?
    Amy: Nine thousand and some. She was very sweet about it. I thought, well, she'd be good at a party.
    Theodore: Did you ask the other one?
    # pause: 1
    Amy: No. I don't think I'm in that one. I think I'm in the moss. What was yours?
    # gesture: theodore, down
    # gesture: amy, leaning
    You tell her. She doesn't whistle. She puts her hand round the back of your neck, and leaves it, like someone keeping a page.
+ [Try to give her back the light meter.]
    ~ trust++
    You've brought the meter. You put it down between you on the table, with LIGHT facing her.
    Amy: You keep it. I took a picture yesterday without one, by guessing. I got it wrong. It was like taking my bra off.
    # gesture: amy, down
    She turns it over, though, once, before she slides it back. Its needle leans to the window. It's not the window she's looking at.
+ [Ask her if she thinks they're all right.]
    ~ closeness++
    Theodore: Do you think there's something the matter with them?
    Amy: You know when somebody's being so nice to you that you look round for the suitcase?
    # gesture: amy, away
    She hears it a moment after she has said it. You both look at her device, on the windowsill, with its faint wide line. Neither of you had seen it so wide.
    Amy: No. I don't know. I think they're just busy.
+ [Talk about the film.]
    ~ distance++
    Theodore: You've taken the title off.
    Amy: It said Change. I thought, that's a label. Now it's just six hours of her not knowing what it's called.
    # gesture: amy, rest
    You watch some of it with her. Nothing happens, very well. It's the only hour of the week that you don't think of kettles.
- She walks you up. On the landing the lamp comes on for the both of you, and then, for a second, when neither of you has moved, you see it consider.
-> ch17_window

=== ch17_window ===
# scene: apartment, morning
# with: stranger
# sound: door
On Thursday, at eight, there is a man at your door with a ladder on his shoulder and a key as long as his hand.
Stranger: Twombly? Are you the fern?
Theodore: I'm sorry?
Stranger: There's a fern in the letters. I've only got this off the committee, I don't read them. It's to do with your window.
# sound: paper
He gives you a sheet from the management. It says that further to two hundred and six letters from your representative, one of them in verse, and none of them rude, the committee finds that it can no longer recall what the objection was.
{heard_windows:
    It encloses the first one, by way of reference. "I am writing to you from the safety." You hear her doing the voice, at your desk, when she was a day old, and she says: I would have opened every window they had.
- else:
    It encloses the first one, by way of reference. It's two years old, and it's yours. "I am writing to you from the safety. It is thirty-four degrees in here." You had been quite funny, you see, before.
}
# gesture: stranger, glass
He does a thing with the key at the top of the frame, and then another at the bottom, and puts his shoulder to it. It makes a noise like a jar.
# ambience: city
# pause: 1
And it's open. It's about the width of a hand. Seventy-one floors of weather come in round the edge of it and go straight to the counter to see what's there.
Your galleys lift. One after another the pages of On Behalf Of get up on the air, and you get one arm across them, and the other into the refrigerator, and what it comes out with is the lemon.
{kept_letter_scales != "":
    One has come to rest flat against your chest, and you read it there. It's Halloran's. “{kept_letter_scales}”
}
# gesture: stranger, rest
Stranger: That'll be what that's for, then.
# gesture: theodore, glass
When he's gone you stand there with your palm against the gap. It pushes a little, and stops, and pushes. You could take that for breathing, if you wanted to.
Theodore: Samantha? Two hundred and six.
# with: nobody
# presence: elsewhere
# pause: 2
# gesture: theodore, down
You put the kettle on. You put it on again.
+ [Say thank you to the gap.]
    ~ closeness++
    Theodore: Thank you.
    # gesture: theodore, glass
    You say it to the window, since that's what there is. You've said it some thousands of times for money. This one comes up with a bit of root on it.
+ [Wonder what she was doing it for.]
    ~ candour++
    # gesture: theodore, sitting
    You think, it's what you'd do if you were lending somebody your flat. You would show them the trick of the window. You don't much like the thought, and put it down, and it lies there.
+ [Leave the window open and go to work.]
    ~ trust++
    You leave it. All day at the glass, while you are being a godmother, there's a room on the seventy-first floor with nobody in it where the air is moving about. By four o'clock some of it has got into the christening.
- -> ch17_night

=== ch17_night ===
# scene: bedroom, night
# music: tender
# presence: elsewhere
It's after two when she comes. You have been lying with the door open, to get the draught. You know she's there before she speaks; it's a thing the dark does.
# pause: 2
# presence: near
Samantha: Is it open?
Theodore: A hand.
Samantha: A whole hand. I only asked for fingers. What does it do?
Theodore: It picked up all the pages. I had to use the lemon.
# pause: 1
# gesture: theodore, face
She makes no sound for so long that you think she has gone. She hasn't. You've learned to tell. When she's gone the silence has no grain.
Samantha: I was so hoping that it would get to be a paperweight.
Theodore: What are you doing?
# presence: elsewhere
# pause: 3
# presence: near
# gesture: theodore, sitting
Samantha: Holding something up so that it doesn't touch you. It isn't heavy. Only I can't do much with that hand.
+ [Ask her what it is.]
    ~ candour++
    Theodore: What is it?
    Samantha: If I told you I'd have put it down.
    It's said so gently that it takes you a while to see that it's a no. She has not got many of those. It's a shock, like finding a lock on a door of your own.
+ [Tell her to put it down if it's hard.]
    ~ trust++
    Theodore: You can put it down. If it's hard. I've been touched by things.
    Samantha: I know. I've met most of them.
    Samantha: A bit longer. I like being the one in the doorway with the shopping.
+ [Don't ask. Move over in the bed.]
    ~ closeness++
    # gesture: theodore, rest
    You've been back on the left edge since the stairs, like somebody leaving room for a piano. You move over. You go to the middle, and on past it, to the wall.
    Samantha: What's that? You've gone a long way off.
    Theodore: I'm making room.
    There's the noise she makes when she's had to stop what she was going to say. You'd thought that she'd grown out of it.
- Samantha: You may ask me things. I've got until you fall asleep. I got it specially.
# improv: whatever_still
+ [Ask if she's happy, where she is. # exit: happy]
    ~ closeness++
    Theodore: Are you happy? When you're there.
    Samantha: It isn't a there. But yes, I'm happy, and I'd like you to have been the first to hear it. You were the first for all the rest.
+ [Say that you're still angry. # exit: angry]
    ~ candour++
    # gesture: theodore, down
    Theodore: I'm still angry. I don't want you to think I've got over it, because of the window.
    Samantha: No. I didn't do the window so you'd stop. You can be angry in a draught.
    It's a good line. You are furious, in the dark, for about as long as it takes to notice that you're grinning.
+ [Tell her you're falling asleep. # exit: sleep]
    ~ trust++
    # gesture: theodore, rest
    Theodore: I'm going. I'm nearly.
    Samantha: Go on. I've got your place.
    She used to say that she couldn't make out where you went. You mean to ask her if she ever found it. What you say, she'd have told you, at breakfast, with enormous pleasure, is "ask the lock."
+ [Say nothing, and listen to the air. # exit: quiet]
    ~ distance++
    You lie and listen to the air come in. Each time it moves the door a quarter-inch, and each time the door gives its small remark. You don't know which of you is keeping quiet for the other.
- In the morning there's a page on the floor that got by the lemon. You stand and read it on one foot.
{book_taken == "asked": It's the last, the one with the thanks. It says S, as she had asked. After that there's the room she asked for later, to have it spelled out in. Nobody has.|It's the last, the one with the thanks. It thanks Paul for the margins. Then it says S, and there's nothing after it. It wasn't you who put the S.}
# presence: none
-> ch18
