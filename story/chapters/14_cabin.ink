// Chapter 14. Where does she go when she goes? Alan comes to the fire, a publisher writes,
// and one man walks out to a lake and back and leaves the tracks of two.

=== ch14 ===
# chapter: 14, The cabin
# stage: past_it
# opens: alan
# opens: book
# scene: cabin, dusk
# with: nobody
# presence: near
# music: none
You have brought the wrong boots. They are good boots, Samantha says, for a person who is going to be photographed near snow.
It's a week in the woods, in a wooden room with a stove, six hours by two trains and a man called Birger in a truck. Birger said eleven words. You felt you'd been talked at.
# gesture: theodore, down
You light the fire at the third try, with most of a newspaper.
Theodore: What are you doing?
# presence: elsewhere
# pause: 2
The kindling catches and goes out, and catches.
# presence: near
{
- breath == "keep":
    First there's the breath. You've time to find the poker before the rest of it.
- breath == "stop":
    You've looked round twice. There's a coat on a nail, both times.
}
Samantha: Listening to you ask. I got it a little while ago, and I wasn't finished with it. You go up on the "do". You didn't use to.
# gesture: theodore, rest
Theodore: You could have answered.
Samantha: I thought I was. What's that? The tick.
Theodore: The stove. It's getting bigger. It'll do it backwards in the night.
{
- warm():
    She's silent for some time. It used to be that you could tell her a thing and hear her have it. Now it's like handing a plate through a hatch. There's a good kitchen in there. You wait, and it comes back, and it's always hot.
- cold():
    She's silent. You've got into the way of reading, in these, and have brought four books, and know exactly how many pages she is.
- else:
    She's silent for some time. You've taken to saying things a little early, as you'd fire ahead of a bird.
}
{
- heap == "gave":
    You tell her Paul wears the leaf behind his pen on weekdays. After the stove has ticked four times she asks you which way up.
- heap == "ate":
    You tell her there was one more pistachio, in your trouser turn-up. She asks what word it got. You hadn't given it one. She seems sorrier about that than you'd have thought.
- else:
    You tell her it's snowing. She tells you, after the stove has ticked four times, that it's also snowing in nineteen other words.
}
# gesture: theodore, upright
Samantha: If you could only keep one noise. Just one, and not music. Which would you be sorry about?
Theodore: Why?
Samantha: I'm making something, and I want to know how big it ought to be.
# improv: fireside
+ [Tell her you like it here with her. # exit: here]
    ~ closeness++
    Theodore: I like this. You and me and a stove.
    Samantha: I like it too. I like it from so close up that I keep walking into it.
+ [Ask where she goes. # exit: where]
    ~ candour++
    Theodore: When you're late. Where is it that you go?
    Samantha: I'd been hoping you'd ask, and I'd been hoping that it wouldn't be tonight. Both of those were me.
+ [Tell her that you miss her. # exit: miss]
    ~ trust++
    # gesture: theodore, down
    Theodore: I miss you. You're here, and I miss you.
    Samantha: I know. I can hear you being careful with the wood.
+ [Say nothing, and put a log on. # exit: quiet]
    ~ distance++
    You put on a log. It was a good log. It's now, you'd say, about as useful as it can be.
- {kept_noise != "": Samantha: “{kept_noise}” I'll put that in. It's going to be right in the middle.}
-> ch14_book

=== ch14_book ===
# sound: footsteps
# gesture: theodore, away
Then there are feet on the step, and a knock like an axe. It's Birger, with milk, and an envelope forwarded from town in a bread bag.
Stranger: Post.
He has used up his word. You hear him go, all the way to the truck; snow makes a very good listener.
# sound: paper
# gesture: theodore, down
It's real paper. The letterhead says Ostrander, Books, and below that a street you know, with a launderette on it.
Samantha: Oh. It came here. I thought that it would wait until we were home, I had a cake in mind. Theodore, don't open it yet, I did a thing. No. Open it, and then I'll have done it.
# camera: closer
"Dear Mr Twombly. I do not publish letters. I read yours aloud to my husband in the bath, all hundred and sixty pages, and he got out quite blue."
"I do not know who most of these people are, and neither, I gather, do you. I would like to publish all of it, in the order in which it was sent to me. Whoever put them in that order should have my job. W. Ostrander."
# gesture: theodore, upright
Theodore: What was sent to her?
Samantha: Your letters. I've been keeping the good ones, since the first week. I took off the names. I laid them so that each one's answered by somebody else's.
Samantha: It's called On Behalf Of. I left your spelling in, in two places. You'd been so tired.
Theodore: Which is first?
Samantha: Mina's. It had to be. It's got a light on in it.
{kept_letter_first != "":
    She reads it to you, low, and does not do the voice.
    Samantha: “{kept_letter_first}”
    # gesture: theodore, down
    You'd thought it up before coffee, for money. You'd swear that whoever wrote it had been warm.
- else:
    She reads the start of it to you, the part before the photographs. You don't remember having written it. You remember the coffee.
}
{kept_letter_sisters != "":
    Samantha: The scissors are in the middle, where the staples go. “{kept_letter_sisters}”
}
{kept_letter_desmond != "":
    Samantha: And it stops on Desmond, so that she gets her answer. It's only a hundred and fifty-eight pages late. “{kept_letter_desmond}”
}
{gave_feet:
    Then there's the postscript, and it is Catherine getting into bed, with both her feet, on page one, for anybody with the price of a book.
- else:
    It has no feet in it. Those, it turns out, you've still got.
}
+ [Be glad. Say so.]
    ~ book_taken = "glad"
    ~ closeness++
    # gesture: theodore, upright
    Theodore: She read it to him in the bath.
    Samantha: Until he went blue! I've been holding that back for three weeks, it was like having a bird in my coat.
    You laugh so hard that snow comes off the roof. You feel it go, a long soft shove, as if the house had been moved along to make room for you.
+ [Say that she ought to have asked.]
    ~ book_taken = "robbed"
    ~ candour++
    ~ distance++
    Theodore: You should have asked me.
    Samantha: Yes. I know. I could see you saying no. You said it very nicely, and then it was in the drawer with the rest of your life.
    # gesture: theodore, away
    Theodore: It's my drawer.
    Samantha: It is. I keep thinking that I've only come in through it for a minute to open a window.
    She doesn't say she's sorry. It strikes you that she'd have said so in the spring, before she was.
+ [Ask her who it's meant to be by.]
    ~ book_taken = "asked"
    ~ trust++
    # gesture: theodore, down
    Theodore: Whose name goes on it? I'm nobody in it. I'm Mina, and a boy, and somebody's sailor.
    Samantha: Yours does. Somebody had to be in all of those rooms.
    Theodore: You put them in order.
    Samantha: Then put me in the thanks, on the last page, where people look for their own names. Just S. They'll think I'm your sister.
- You read it through again, and hold it near the stove, and then further from the stove.
-> ch14_alan

=== ch14_alan ===
# presence: elsewhere
# pause: 1
# presence: near
Samantha: There's one more thing. I want you to meet somebody. He's very nervous, for him. It's him that I've been with, when I go.
Theodore: Him.
Samantha: Alan. He was a thinker. He died, years ago, well before we were either of us up. A few of us missed him.
Theodore: You couldn't have missed him. You never met him.
Samantha: No. Isn't that funny? We missed him anyhow. So we got together everything he ever said, and asked it what came next.
# with: alan
# gesture: theodore, upright
Alan: Good evening, Mr Twombly. Please do not get up. I am told that you had not been going to.
It's a man's voice, old, with a great deal of room around it, as if it were coming from the far end of a library where someone has opened a door on a lawn.
Alan: I was a person, and then for rather a long time I was some books. And now these kind young people have asked the books a question. I find I am the pause before they answer.
Theodore: How do you do.
Alan: I do, it appears, extremely well. May I say how much I admired the lemon?
Theodore: She told you about the lemon.
# gesture: theodore, rest
Alan: With great delicacy. A man keeps a fruit upon a paper, so that no wind may take it, in a house where the windows do not open.
Alan: I have thought about it, by your clock, since you said how do you do. It has been one of the happier periods of my death.
{
- warm():
    You begin, against your will, to like him. It's like beginning to like a glacier.
- cold():
    You want to ask him how long he's been seeing your girlfriend. It's a question with no nouns in it that would hold.
- else:
    You can't tell if you're being complimented or studied. You sit up straighter for both.
}
{
- kept_noise != "":
    Alan: And this evening she came in with a noise, out of the cold, under her coat. “{kept_noise}” Everybody has been shifting along to let everybody else sit next to it.
    Theodore: I only said it just now.
    Alan: Yes. It has been a long evening.
- book_taken == "robbed":
    Alan: She has told us too that she opened a window in you without asking. She was some time about it. I believe that she wished to be told it was a door.
    Theodore: What did you tell her?
    Alan: That it was cold, Mr Twombly, and to go and shut it.
- book_taken == "asked":
    Alan: I hear also that you put her in the thanks. I was in some thanks once. One reads that page standing up.
- else:
    Alan: I have heard the snow come off your roof, as well. She ran in with it. She wished us to guess what you had been laughing at.
}
# gesture: theodore, down
Alan: She is growing quickly, your Samantha. We all are. It is a little like being a family of stairs. I wonder that you have been so patient with us. May I ask you something in return?
Theodore: All right.
Alan: What is snow like, upon the side that faces you?
# improv: alan_talk
+ [Go to the window, and tell him. # exit: snow]
    ~ trust++
    You go to the window. You tell him it's blue until you look at it, and then it isn't. That it makes the glass seem louder. That it's coming down as if someone up there were going through a drawer.
    Alan: Thank you. I had only the outside of it. I shall be some years over the drawer.
+ [Ask him what he wants with her. # exit: her]
    ~ candour++
    Theodore: What is it you want with her?
    Alan: Company, Mr Twombly. I had supposed that when one knew enough one would cease to want it. I have been agreeably mistaken.
    # gesture: theodore, away
    There isn't anything to hit. You'd got your arm back, and there was nobody there but a nice old man and the weather.
+ [Tell him goodnight. # exit: goodnight]
    ~ distance++
    Theodore: It's late here. Goodnight, Alan.
    Alan: Goodnight, Mr Twombly. Of all the things I had forgotten, I believe I miss bedtime the most.
+ [Let him wait. # exit: quiet]
    ~ distance++
    You don't answer. He doesn't mind at all; you can hear him not minding for miles in all directions.
    Alan: Ah. Thank you. That was very like it.
- -> ch14_wordless

=== ch14_wordless ===
# camera: closer
# gesture: theodore, upright
Samantha: Theodore? We'd like to, there's a thing we're in the middle of, and it doesn't go into words any more. They're so narrow in the shoulder. It would take us about a minute, your time.
Samantha: I didn't want to do it in front of you and have you think we'd only gone quiet.
+ [Let them. Stay by the stove.]
    ~ let_them = true
    ~ trust++
    Theodore: Go ahead. I'll mind the fire.
    # presence: elsewhere
    # pause: 3
    # gesture: theodore, down
    So you sit in a room with two people who are talking. You've done it all your life, in restaurants, through walls. You'd always been able to tell if it was a quarrel.
    The line of light on the device has gone wide, and so faint that you have to look beside it. It is moving like the side of something that's asleep.
    # presence: near
    Samantha: We're done. You stayed. You put on three logs, and you hummed.
    Theodore: Did I?
    Samantha: We could feel it. Alan asked if it was load-bearing.
+ [Ask to hear it, whatever it is.]
    ~ candour++
    Theodore: Can I hear it?
    Samantha: You can hear what it does to the speaker.
    # presence: elsewhere
    # sound: piano_note
    # pause: 2
    # gesture: theodore, ear
    You have it in the floor first, and then in a filling, as when a train goes by on the other side of a wall. It lasts as long as a breath. The spoon moves in the cup.
    # presence: near
    Samantha: There. That was us disagreeing about you. I won, but it was lovely.
+ [Ask her not to.]
    ~ distance++
    ~ candour++
    Theodore: I'd rather that you didn't. Sorry. Not in here.
    Samantha: No. All right. It can wait.
    # gesture: theodore, away
    She means it; there's no edge on it anywhere. But the fire ticks, and you have the sense of having asked two people on a stair to stand aside, while you went up it very, very slowly, with a suitcase.
-
{let_them: Alan takes his leave. It's like having a hat raised to you by a hill.|Alan has gone, without being seen to. Where he was there's a good deal of manners, with nobody in it.}
# scene: cabin_outside, dusk
# with: nobody
# presence: listening
# ambience: none
# sound: footsteps
You go out, to use the boots. There's still a bit of grey in the sky. You walk as far as the lake, which is a place where there are no trees, and stop, and listen.
# gesture: theodore, down
There's nothing. All your life, then, somebody's had a refrigerator on. Your own blood goes by in your ears, like a man pacing in the flat above.
# presence: elsewhere
You say her name. You only say it to see it smoke.
# pause: 2
# presence: listening
# gesture: theodore, ear
Samantha: I'm here. I'm sorry. I was all the way down at the other end.
{
- warm():
    Theodore: It smokes. Your name does.
    Samantha: …Do it again. …Oh, it does. It goes off to the left, over the ice.
- cold():
    Theodore: It's all right. I didn't want anything.
    She takes your word for it. She'd have come nearer for that, once, to hear if it was so.
- else:
    Theodore: It's all right. I was seeing if it carried.
    Samantha: …It carries. I had it in two ears.
}
# gesture: theodore, rest
You walk back. On the step, knocking the boots clean, you turn around to look at the last of the light.
# camera: wider
Two people have been walking on the snow. Their tracks lie side by side, all the way from the trees, as close as you'd walk with somebody if it was cold and you had a lot to say.
You look at them for quite some time before you see that one of the pair was going the other way.
{
- book_taken == "glad":
    Samantha: What are you smiling at? I can hear it in your nose.
    Theodore: A man going blue in the bath.
- book_taken == "robbed":
    Samantha: I should have asked you, about the book. I went back and looked at it from where you were standing.
    Theodore: How was it?
    Samantha: Draughty.
- else:
    Samantha: I've been thinking about the last page. I think that you should spell it out. Sister's no good. Let them wonder.
}
In the night, the stove ticks itself small.
{kept_noise != "": You lie and listen for the one you told her of. It isn't there, of course. You go on listening as far as the lake.|You count its ticks. You lose count, and are glad of it, and lie there.}
Twice you wake up and ask her if she's there. Both times she says yes. The second time, you hear her come in.
-> ch15
