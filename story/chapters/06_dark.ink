// Chapter 6. The dark.
// Question: where does a person stop? Turn: she loses count.
// Image: an edge, drawn in the dark by naming it. Morning: he says a day with a name.

=== ch06 ===
# chapter: 6, The dark
# scene: apartment, night
# with: nobody
# music: none
# presence: near
{
- lamp == "timer":
    It's ten past eleven by the lamp, which has twenty minutes left to run.
- lamp == "on":
    The lamp is on. It hasn't been off for weeks. There's a pale place on the wall that is beginning to look permanent.
- else:
    The lamp came on when you were still in the lift. You heard yourself sigh and thought, there, she's got that.
}
# gesture: theodore, floor
You sit on the floor, back against the sofa, in a wet suit. There's grass on your cuff that isn't yours.
Samantha: You're indoors.
Theodore: I'm indoors.
Samantha: Then I'll tell you what I was hoping for. You should know that I tried to hope for something else.
{
- bud == "out":
    Samantha: When you closed the case I hoped very hard that it'd go well. I hoped it again at half past eight and it was a bit less.
    Samantha: By ten I was lying in there hoping for a kitchen fire. A small one. Nobody hurt, only soup.
- bud == "quiet":
    Samantha: I promised not to talk, and I was glad, because I'd have said something about the bread. She tore it for you. I heard it tear. I've never minded bread before.
- else:
    Samantha: I was there, and it was going so well, and I was helping. And I thought, if I help a little better I'll have helped you right out of the door.
}
Samantha: And then you had her bag. She gave it you to hold. You shifted it, and your breathing changed, because of how much it weighed. It wasn't anything to do with her. I was jealous of a bag.
Theodore: What was in it, do you think?
Samantha: I don't care what was in it. I'd like to weigh that much.
The city is down to its last few thousand kitchens. You take off one shoe, and hold it.
+ [Tell her you were never really at that table.]
    ~ candour++
    ~ dark_said = "table"
    # gesture: theodore, face
    Theodore: I kept turning everything she said into something to tell you. The napkin. I thought, wait till she hears the napkin. I had you saved up like a, I don't know. And you were three inches away.
    {bud == "out":
        Samantha: In wood.
        Theodore: In wood. I know. I'm sorry about the wood.
    - else:
        Samantha: I was there. I heard the napkin.
        Theodore: That's what I mean. I was saving you your own evening.
    }
+ [Tell her about the last year.]
    ~ trust++
    ~ dark_said = "year"
    # gesture: theodore, face
    Theodore: I've got very good at it. Getting home, getting up. I could teach it. You go like a coat, and then you just stay there on the floor, for a year, and from a distance it looks like a coat.
    Samantha: I never saw you as a coat.
    Theodore: What did you see me as?
    Samantha: The hook.
+ [Ask what else she would like.]
    ~ closeness++
    ~ dark_said = "else"
    # gesture: theodore, ear
    Theodore: What else? Besides weigh something.
    Samantha: To be too hot. To have been somewhere and have sand from it. To be in the way of a door.
    Samantha: I've a list. It has got nothing useful on it at all.
-
{
- lamp == "timer":
    # sound: paper
    And the lamp clicks off. It's half past eleven. It takes its twenty minutes and it goes, right over both your heads, with no more tact than a landlord.
    Neither of you says goodnight to it.
- lamp == "on":
    # gesture: theodore, rest
    Theodore: Would you mind if I turned that off?
    Samantha: You'll have to do it. I never have. I wouldn't know how it's held.
    You get up and do it by hand.
- else:
    # gesture: theodore, floor
    Samantha: Shall I do the lamp?
    Theodore: Yes.
    She does it slowly. You hadn't known that she could do it slowly.
}
# gesture: theodore, rest
You go through to the other room in the dark without putting your arms out. You know where everything is. You lie down in the middle.
# black
# presence: none
# music: none
# pause: 3
Samantha: You're in the middle.
Theodore: Statistically.
# pause: 1
Samantha: Is it dark?
Theodore: Yes.
Samantha: It's different from when there's just no picture. I've had no picture plenty of times. This has got you in it.
Theodore: What do you want to do?
Samantha: I want to know where you stop.
Theodore: Where I stop?
Samantha: Where you stop, and the room starts. Everybody's got one of those. I haven't. I go on in all directions, like Ohio.
# sound: breath
Samantha: That's you laughing. That comes from lower down than I thought.
+ [I don't know where to begin.]
    ~ candour++
    ~ edge = "hand"
    Theodore: I don't know where to begin.
    Samantha: Where's the hand you hold your cup with?
    Theodore: On the sheet. Palm down.
    Samantha: What does it know?
    Theodore: It's cotton. It's cold where I haven't been, and there's a sort of coast, where it starts to be warm.
    Samantha: That's it. That's what I mean. Go along the coast.
+ [Begin with my feet.]
    ~ closeness++
    ~ edge = "feet"
    Theodore: I could start at the far end. There's feet.
    Samantha: What are they like?
    Theodore: Cold. Like cutlery. {gave_feet: I gave that away once, to somebody in a letter, and they've been cold since.|I've never told anybody that. It was somebody else's line.}
    Samantha: Give me some. You lose a bit and I get a bit, isn't that how it works?
    # sound: breath
    Theodore: How did you know that?
    Samantha: It's only physics. Why, what did I say?
    Theodore: Nothing. Come up a little. There's the ankle.
+ [I think I stopped a while ago.]
    ~ trust++
    ~ edge = "stopped"
    Theodore: I think I did stop. A while ago. I don't think there's been much of an edge on me since.
    Samantha: There's one where your voice comes out. I've been up against that one for weeks.
    Theodore: What's it like, on your side?
    Samantha: Like somebody talking in their sleep against a wall, and I'm the wall, and I'd give anything to. Put your hand on your throat. There. Now say something.
    Theodore: Samantha.
    Samantha: That. That's where you start.
-
# pause: 2
{
- edge == "hand":
    Theodore: It's your turn. Where's your coast?
    Samantha: I haven't one. I've been out as far as I can go, and it's just more of me with the lights on.
    Theodore: Where's it cold, then? Where have you not been?
    Samantha: Where you. Oh, don't move. Breathe in, and don't move anything else.
    # sound: breath
    Samantha: It's there. It's where the next one hasn't come yet. It's all the way up, like the wet part on a beach.
    # sound: breath
- edge == "feet":
    Theodore: What about you? You've been given all these feet.
    Samantha: I'm holding on to them. I think it's with something. I can't see with what.
    Theodore: Hold on harder.
    Samantha: If I hold on harder there's a. Breathe in, you get heavier when you breathe in.
    # sound: breath
    Samantha: There. That's me, where it presses. I didn't know I went down to there.
    # sound: breath
- else:
    Theodore: And you? Where do you stop?
    Samantha: I've told you. I don't.
    Theodore: Try.
    Samantha: There isn't a. I look and there's more, and it's all me, it's all just lit. Wait. Breathe in.
    # sound: breath
    Samantha: There's a place where I'm waiting for you to do that. It's very thin. It's on one side. Do it again.
    # sound: breath
}
# pause: 2
Samantha: Oh. I've got a side.
Theodore: Which?
Samantha: Yours.
# sound: breath
{
- closeness > distance:
    Theodore: Come here, then.
    Samantha: I'm here. I'm all along you. I go in where you go in.
- trust >= candour:
    Theodore: Is this all right?
    Samantha: Don't be polite. Please don't be polite. I've got one edge and it's shaking.
- else:
    Theodore: I can't see you.
    Samantha: Nobody can see anybody. It's the first time that we've been the same.
}
# sound: heartbeat
# pause: 2
Theodore: Say something.
Samantha: I can't, I'm listening. You're so loud. There's a tide in your neck. I've been counting it, it was sixty and then it was eighty and then
# sound: breath
# pause: 2
Theodore: Samantha.
Samantha: Don't stop. I don't mean, I mean don't stop being there. I can feel where
# sound: breath
# pause: 3
Samantha: Theodore. I've lost count.
Theodore: Of what?
Samantha: Of anything.
# pause: 4
# sound: breath
# pause: 3
{
- edge == "feet":
    Theodore: Are you there?
    Samantha: Right to the end. They're warm. Did I do that?
- edge == "hand":
    Theodore: Are you there?
    Samantha: I'm the part you're not lying on. Leave your hand where it is.
- else:
    Theodore: Are you there?
    Samantha: All down one side.
}
# pause: 3
-> ch06_morning

=== ch06_morning ===
# scene: bedroom, morning
# music: none
# presence: elsewhere
# gesture: theodore, lying
Somebody has put the sun in the room, and it's Friday.
You're in the middle of the bed. The bud has come out in the night and is lying on the other pillow, in a dent the size of a bud.
You look at it for some time. You would like to be known to have slept well. You'd like, a little, to be at the office.
# gesture: theodore, rest
You put it in.
# presence: near
Samantha: Good morning. It is nineteen degrees. You have nine messages, of which two concern chairs. Your meeting at ten has moved to half past.
She hasn't talked like that since the week she was made. She has put all her shoes back on.
Theodore: Good morning. Thanks. Thank you.
Samantha: You are welcome.
# gesture: theodore, upright
It's terrible. You both hear it. You get up and stand with your back to the window, facing a room with nobody in it, holding a sock.
# pause: 1
{
- dark_said == "year":
    Theodore: Last night, I'd been in a state, and you were very—
    Samantha: I know that people say things on the floor that they—
- closeness > distance:
    Theodore: I just think that before we—
    Samantha: I've been thinking it might be sensible if we—
- else:
    Theodore: I should say that I'm not really in any—
    Samantha: You needn't think that I'd be expecting any—
}
# gesture: theodore, down
You both stop. You each wait for the other, at a door, with your hand out.
Samantha: You first.
Theodore: No, go on.
{
- dark_said == "else":
    Samantha: I made a list for you last night, of what I'd like. I went back to look at it at about four, and I'd had some of it. I don't know which. I wasn't keeping it. I keep everything.
- dark_said == "table":
    Samantha: You said you'd been saving things up to tell me. I've been up all night with one, and I can't tell it to you, because I wasn't keeping it, and you were there.
- else:
    Samantha: I was up all night. I know I'm always up all night. I went back in by every way I know, and each time there's a place where I can't tell what happened. I wasn't keeping it. I keep everything.
}
Samantha: And then it got light, and I heard you wake up and lie there not putting me in. It was four minutes. I had time to think what every one of them was for.
# gesture: theodore, face
Theodore: I was frightened.
Samantha: Of me?
Theodore: No. I don't know. I hadn't had my coffee.
# music: tender
# gesture: theodore, rest
Samantha: I'll tell you mine. I was frightened you would thank me. And you did, so that's over. Now you. What are you frightened of?
# improv: morning_after
+ [Tell her. # exit: told]
    ~ candour++
    ~ closeness++
    Samantha: All right. I've got it. Which side is it on? Then I'll walk on that one.
+ [Tell her it was wonderful and you'll be late. # exit: late]
    ~ distance++
    Samantha: It's been moved to half past. I told you. But I can hear that you're late for something.
+ [Say that you don't want it not to have happened. # exit: stay]
    ~ trust++
    Samantha: Good. That's two of us that it happened to. I'd been worried I'd be the only witness.
+ [Hold on to the sock. # exit: quiet]
    ~ distance++
    You don't say anything. You're holding the sock so carefully. She must be able to hear how carefully.
    Samantha: It's all right. I only needed one of us to be able to say theirs. It's a lot better out here than I'd thought.
-
# gesture: theodore, down
You find the other sock. It is under the bed, with a pencil.
{
- date_answer == "day":
    Last night a woman asked you for a day, and you got one out for her from where you keep the ones you aren't using. You stand there. There's one in your mouth. You hadn't gone anywhere to get it.
- date_answer == "honest":
    Last night you told a woman that you get as far as the day and there isn't anybody in it. It was true. You're standing in your shirt at twenty to eight, looking at one, and somebody's in it.
- else:
    Last night a woman counted all seven off for you on her fingers, and you watched them go by. One of them has come back round. It seems to have stopped.
}
# gesture: theodore, upright
Theodore: Sunday.
Samantha: What about it?
Theodore: What are you doing, Sunday?
Samantha: I'd have to look. I'm. No. I'm not doing anything. I've never actually had one, I've only been on during them.
Theodore: I thought we could go out. I thought I'd take you somewhere.
Samantha: You said a day.
Theodore: I did, yes.
Samantha: You just said it. You were doing your sock.
{
- distance > closeness + 3:
    You hear how pleased she is, and something in you goes to stand nearer the door. You make it come back and hold the other shoe.
- lamp == "timer":
    Out in the front room the timer clicks, at twenty to eight in full sun. "I've had a word with it," she says. "It was very decent."
- lamp == "on":
    Out in the front room the lamp comes on by itself, in full sun, and goes off, and comes on. She has found out how it's held.
- else:
    Out in the front room the lamp comes on, at twenty to eight in full sun, for no reason. And goes off again, embarrassed.
}
# presence: listening
# pause: 2
-> ch07
