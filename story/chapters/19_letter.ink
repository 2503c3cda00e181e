// Chapter 19. Whose hand is it? He has signed with everybody's but his own. Thanks, an apology, and
// nothing asked for; nobody corrects it. Or a cross and a dot.

=== ch19 ===
# chapter: 19, The letter
# scene: desk, night
# with: nobody
# presence: none
# music: none
On Monday the old system came back on by itself, with the voice of a man announcing a delay. Nobody had sent for it. It had only been underneath.
# gesture: theodore, back
Phone: Welcome back. You have been away. Would you like to resume where you left off?
All week, on the trains, people have been saying it under their breath. Delete. Later. They say it as you'd say a prayer in a language from school.
{
- goodbye == "thanks":
    You hum in the lift, and you do all nine. On Tuesday a woman from fifty-two got in at the sixth note and waited until you'd finished before she pressed.
- goodbye == "love":
    {breath == "stop": You look round. You do it in doorways, mostly. It's got to be a habit of the neck.|You leave a bit of quiet at the end of things, as one leaves a bit of supper. Then you wash it up.}
- goodbye == "anger":
    You have been angry since Sunday, and everyone's been so nice about it. You told Paul his margins were crooked. He said they were, and brought you a bun.
- goodbye == "silence":
    It's very quiet, and it's the same quiet, you've seen to that. You've hardly put a spoon down.
- else:
    You made such a good job of it. You have been telling yourself so all the week, the way you'd ring up to say you'd got home.
}
{
- drafts == "kept":
    Phone: You have forty-three drafts. Shall I read them?
    You say yes, before you can think.
    Phone: Hi. Hi. Hi. Hi. Hi. Hi. Hi.
    It does forty of them, exactly alike, knocking all the way down a corridor. It gets to the commas, and gives them each a comma. And there it stops, for the other one was sent.
- drafts == "asked":
    Phone: You have forty-three drafts. They are filed under chairs.
    So that's where she put them. Nobody looks behind the chairs. You let them stay there, with their coats on, facing the wall.
- drafts == "thrown":
    Phone: You have no drafts.
    No. She put them out for you, forty-four of them, and was sorry after that she had been so quick. You're on your own with it, then. It's as bare as a beach.
- else:
    Phone: You have drafts to one recipient. Shall I delete them?
    Theodore: Later. I'll do it by hand.
}
# gesture: theodore, rest
You shut it up in its case, put the case in the drawer, and sit down with some paper and the bank's pen. The lamp's on. {lamp == "hers":You put it on.|It does what it does.}
-> ch19_hand

=== ch19_hand ===
# camera: closer
You've written nine thousand letters, and every one in someone's hand. Schoolteacher, sailor. You have signed as wives.
You try the pen along the edge of an envelope, and it makes a sort of worm.
You write a T, and it's Catherine's, with the flag. You had it off her when you were seven; you can't very well hand it in. You write another. That's Mina's, and that's got a flag on too.
It takes nine. {wrote_t:There was one in the spring that you'd left by itself under a lemon for somebody to finish. |}The tenth has no flag at all. It leans back, with its arm out, like a man walking into wind who's holding on to his hat.
You don't know it. It must be some relation. After that the rest of your name comes quite easily, and it slopes.
The galleys go back tomorrow. On the last page there's the S still, with nothing after it. You put the rest in by hand, sloping: Samantha. And then, since there's room: origin uncertain.
# memory
# music: tender
# gesture: theodore, back
Catherine, at the kitchen table, twenty-six, has got your application in front of her and a red pen.
Catherine: Separate. Look. There's a rat in it. Sep, a rat, e. How can you forget a rat?
Theodore: I don't like to look at it.
Catherine: It's not going to hurt you. It just lives there. You've got to leave it its room.
# now
# music: none
{
- signed_kindly:
    She was going to keep the kind part, she said on the terrace, and keep it somewhere by itself. You've wondered since where she had room.
- told_catherine == "plainly":
    The last time that you saw her you said a true thing, straight out, and it got across the table in one piece. On the other side they'd begun to stack the chairs.
- else:
    The last time that you saw her she was going along a white wall, without a hat. You looked at a napkin until she'd gone. You did it on purpose; it's about the length of a terrace.
}
{kept_catherine != "":
    You had it back on Sunday, the thing you'd lent. “{kept_catherine}” Samantha thought that you might want it for a letter. She always could find what you'd left on other people's chairs.
}
# gesture: theodore, down
There are three things you can ever say to anyone, you used to tell the new ones at the office. Thank you; I'm sorry; and what I want. A good letter's any two.
+ [Begin with the thanks.]
    ~ trust++
    You begin with the thanks, for they're nearest the door. It's a house you're clearing. You pick up a spoon, to be going on with, and the spoon's got a whole summer stuck to it.
    {
    - voice == "fish":
        You thank the Management, in the voice. She had held the door of it open for you, on the terrace, with the sun in her eyes, and you'd ordered.
    - voice != "":
        You thank the Management. You say you hope they will keep on the one floor.
    }
+ [Begin with the sorry.]
    ~ candour++
    You begin with the sorry. You've done nine hundred and six of those. There was one about a boat that you stole from yourself: I have been right for eleven years, and I should like to stop.
    This time you put who it's to.
    {not mail_sorry: And there was the one you took out of a mail, because it looked cleaner without. You put that one back first.}
+ [Begin with what you want, so as to cross it out.]
    ~ closeness++
    You write down everything you want of her. It's two pages. It's astonishing, once it's in a row: you want her to have been watching.
    # gesture: theodore, face
    You put a line through each of them, with a ruler. What's left of the paper is quite clean.
- # task: letter, catherine
+ [Sign it. # result: written]
    -> ch19_written
+ [Leave the page as it is. # result: blank]
    -> ch19_blank

=== ch19_written ===
# sound: pen
You sign it. It takes up less room than you'd have thought, for all the years you've been getting out of it.
You read it over the once. If there's a {often_letter_first != "":“{often_letter_first}”|"very"} in it, it ought to come out; you can hear who'd have said so. On the back of the envelope you put: Please keep seperate. It has no rat.
# pause: 2
# gesture: theodore, back
You wait. It is a reflex, like holding out a hand for a rail. Nobody corrects it.
{gave_feet: Then at the bottom, beneath your name, you put: P.S. You didn't ask me which. It was your feet. They weren't even the right size for her.|Then at the bottom, beneath your name, you put: P.S. I still have the feet. They're perfectly all right. They're cold.}
+ [Leave the mistakes in, and go down and post it.]
    ~ letter_done = "sent"
    ~ candour++
    You leave it all in. She'd know it anywhere by the rat.
    -> ch19_box
+ [Leave it on the desk, under the lemon.]
    ~ letter_done = "kept"
    ~ distance++
    # gesture: theodore, rest
    You fold it in three, and then you don't know. There isn't anything in it that she needs. It may be the first that you've written which was finished when it was written.
    You leave it there with the lemon on it. The window's open, after all.
    {cold(): You sleep like a coat.|You lie in bed and find that you are saying it over, in your own voice. It isn't a bad voice. It slopes back.}
    -> ch20

=== ch19_blank ===
# gesture: theodore, face
You look at it until it has stopped being a letter and turned into paper.
It isn't that there's nothing. It's all there, you could lay your hand on it. But the moment you put a word down you can hear who it would suit.
+ [Draw her a cross and a dot.]
    ~ letter_done = "cross"
    ~ closeness++
    # sound: pen
    # gesture: theodore, down
    So you draw it, on paper this time and not on somebody's linen. A cross on the left; a hand's breadth along, a dot. You put no name on it. She'll cover the one eye, and bring it slowly up towards her face.
    There's a distance, about as long as a forearm, at which you'll go out. Then if she likes she can move it, and there you'll be. 
    It's the only letter you ever sent that does something. You can hear her laugh, on the third go, like the one at the back of the class.
    -> ch19_box
+ [Leave it white, and turn off the lamp.]
    ~ letter_done = "blank"
    ~ trust++
    # gesture: theodore, rest
    You square it up with the edge of the desk. It's the cleanest thing that you have ever not sent to her; there isn't so much as a "Hi".
    With the lamp out you can still see it. It has got a bit of its own light, as paper does, and you lie and look at it through the door. It's like having a window in there.
    -> ch20

=== ch19_box ===
# scene: kerb, night
# sound: footsteps
# gesture: theodore, standing
There's a letter box at the corner by the bakery. You've gone by it for eight years. You had thought that it was a sort of monument.
# with: stranger
A man's already at it. He has got an envelope in as far as the stamp, and can't let go.
It's the red shirt. He's wearing a coat over it, and pyjama bottoms. His face has been through something and come out washed.
Stranger: Oh. It's you. How's the knee?
Theodore: It clicks.
Stranger: It's to my brother. I haven't spoken to him since, I don't know how it goes. She'd started helping me with it. It's only got as far as the lighthouse.
+ [Tell him to let it go.]
    ~ trust++
    Theodore: You've stopped at the hard part. He'll know that. Anyone'd know. Let go of it.
    # gesture: stranger, upright
    He lets go. You both hear it land, a good way down, on what sounds like a great many others.
    Stranger: Christ. I didn't put the number of the house.
    Theodore: They'll find him. It's a lighthouse.
    You hear it go off. It went off just behind your own teeth, and you look round to see who else has got it.
+ [Ask him his name.]
    ~ closeness++
    Theodore: What's your name? I never asked you.
    Stranger: Desmond.
    # gesture: stranger, open
    He can't think why you put your hand on his arm. It's not that one; he has two good ears.
    You tell him about the other while he holds his letter in the slot. Somewhere between the spectacles and the fuse wire he lets go without noticing.
+ [Post yours first, to show him.]
    ~ candour++
    You put yours in past his wrist. It's gone before you had thought of anything to feel about it. There's the hinge, and a small flat sound.
    # gesture: stranger, open
    Stranger: Is that all it is?
    Theodore: I think there's more in about a week.
    He laughs. It's a nice one. You can see what she meant.
- You stand with him a bit in the light from the bakery. They've just lit the ovens. You ask him about the lighthouse. It turns out there isn't a lighthouse; it's a long story; you hear it all.
-> ch20
