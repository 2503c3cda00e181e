// Chapter 4. Elevator.
// Question: can a thing be worth looking at in which nothing happens? Turn: Amy switches it off.
// Image: a sleeping hand, giving change.

=== ch04 ===
# chapter: 4, Elevator
# scene: lift, evening
# with: amy, charles
# music: none
# sound: lift
# presence: near
The doors open on Amy and Charles and a fern. The fern has been going up and down in here for two years. Since Saturday it has had a label. The label says FERN.
Amy: Get in. Hold still, and don't make any sudden nouns. He's been given a label maker.
Charles: It's for the fuse box. I did the fern to test the adhesive.
You press seventy-one. You press it again.
Charles: Once is enough, Theodore. It's coming. It's here, we're in it. Everyone presses it twice and it makes no difference to the lift.
Samantha: He is right. I have just asked the lift.
# gesture: theodore, down
# gesture: amy, leaning
Nobody hears that but you. Your face does something, and Amy sees it.
Amy: What?
Theodore: Nothing. The fern looks well.
# gesture: theodore, rest
# gesture: amy, rest
Charles: You carry that bag on the left. You want to alternate. And which side of the bed do you sleep on?
+ [Say the left.]
    ~ candour++
    Theodore: The left.
    Charles: Still? You've got the whole bed. Statistically a person alone migrates to the middle within ten weeks.
    Amy: Charles.
    Charles: I'm telling him he's allowed.
+ [Say that you alternate.]
    ~ distance++
    Theodore: I alternate.
    Charles: Good man.
    Samantha: You do not. You go to sleep on the left edge. There would be room for a piano.
+ [Ask him what happens in the middle.]
    ~ closeness++
    Theodore: What's it like, in the middle?
    # gesture: amy, down
    Amy looks at the numbers over the door. Her shoulders are going.
    Charles: Well, I wouldn't know. I'm married.
-
Thirty, thirty-one. The city goes down past the glass, carrying its soup home.
# gesture: amy, rest
Samantha: May I say something about him? He is right about the lift and he is right about the bag. I have been checking as he goes. He is right about nearly everything, and I would not like to be a fern.
# gesture: charles, upright
Charles: Is that one of the new ones you've got in? I've ordered one. I'm told you should let them settle for a day before you use them, like a wine.
Amy: Like a husband.
{distance > closeness:
    Amy: You're coming to ours. It isn't an invitation, I've seen what you've got in that bag and it has a handle on it.
- else:
    Amy: You're coming to ours. There's fish. You were going to be a chair on Sunday and you never even came and did that.
}
-> ch04_flat

=== ch04_flat ===
# scene: amy_flat, evening
# sound: door
# with: amy, charles
The switch by the door says LIGHT. The other switch says OTHER LIGHT. There's a shelf that says CUPS, with no cups on it, because they're all in the sink, which doesn't say anything yet.
You eat the fish. Charles explains how the fish was made to lie flat. When he gets up for the salt, which has a label, Amy says it very fast to her plate.
# gesture: amy, leaning
Amy: I've got eleven minutes of the film.
It's two years since she has shown anyone a minute. You've known her for twenty. For one week of that, in a stairwell, in the rain, when you were both eighteen, she was going to be your wife. You remember the good sense with which she called it off.
Theodore: I'd love to see eleven minutes.
# gesture: charles, upright
Charles: Is it ready? I only ask because you don't want to show it before it's ready. You only get one first time.
Amy: Nothing happens in it. I'm telling you now so you don't sit there waiting.
# light: dim
# music: none
She puts it on the wall above CUPS. Then she goes and stands behind the sofa, where no one can look at her.
# pause: 2
# gesture: amy, down
# gesture: theodore, leaning
A woman of seventy is asleep in a chair by a window with the curtain drawn. There's a lamp somewhere. The picture doesn't move. You keep thinking it's a photograph, and then she breathes.
Charles: Is that your mother?
Amy: That's my mother.
Charles: Does she wake up?
Amy: No.
A minute goes by, and then it does that again.
+ [Watch the sleeping woman's hand.]
    ~ saw = "hand"
    ~ closeness++
    In the fourth minute something starts up in her right hand, in her lap. The thumb travels over the fingertips: one, two, a slide, one. The palm turns over, a very little, and tips.
    She does it again. Thumb, thumb, slide, tip. You lean forward. You know that from somewhere. You've had that done to you a thousand times.
    Between one and the next there's a rest, about as long as it takes for someone to move up.
    Samantha: What is it? Your pulse has gone up, and I cannot hear that anything has happened.
+ [Watch Amy, in the dark glass of the oven door.]
    ~ saw = "amy"
    ~ candour++
    In the oven door you can see Amy, small and bent, with the picture on her face. In the fourth minute her right hand starts moving against her jeans. Thumb, thumb, slide.
    You look at the wall. Her mother's hand is doing it too. They're in time. You don't think either of them knows.
    Amy's lips are moving as well, a little. You had taken it for nerves. She's counting someone out a dollar.
    You ought to be watching the film. You do, from time to time.
+ [Watch Charles try.]
    ~ saw = "charles"
    ~ trust++
    Charles is trying. You can see how hard. He sits right forward with his hands between his knees, looking for it, as you'd look for a contact lens on someone else's carpet.
    He tries the top left corner. He tries the lamp. He checks the time on the oven and, from the oven, the time on his wrist.
    # gesture: charles, down
    At minute four he glances round at her, quickly, over the sofa, and he's frightened. It's the look of a man on a quay, with the ship going out and the tickets in his hand.
    Then he does what he does when he is frightened.
-
# gesture: charles, rest
Charles: Can I say something constructive?
Amy: It's still going.
{
- saw == "hand":
    Charles: No, I know. It's only that you've framed the hands in. You'd lose those. People look at hands, and then they're not looking at her.
    Amy: What are they looking at?
    Charles: Well, the hands.
- saw == "amy":
    Charles: No, I know. It's just that I can't tell what you think. Where are you in it? You need to be in it, or else it's only your mother.
    In the oven door the small bent figure puts her own hand into her pocket, where it goes on.
- else:
    Charles: No, I know. It's just that there's no question in it. You need a question in the first ten seconds or they're gone. She's asleep. All right. Why is she asleep?
    Amy: It's night.
}
Charles: You could put the stages up, along the bottom. Light sleep, deep sleep. So they'd know where they were.
# gesture: amy, away
# gesture: theodore, rest
The wall goes dark. She has done it with her thumb, standing behind you both. Across the street somebody else's light goes off too, for reasons of its own.
# light: normal
Amy: It isn't finished. You're right. There's a pudding.
Charles: I wasn't saying stop it.
Nobody says anything. On the wall there's only CUPS.
# gesture: charles, away
Charles goes to look for the pudding. It has a label on it, so it can't take long, and he stays in there.
-> ch04_verdict

=== ch04_verdict ===
# gesture: amy, rest
Amy: Go on then. You can be constructive as well. I'm told it's catching.
+ {saw == "hand"} [Tell her you know what the hand is doing.]
    ~ amy_said = "change"
    ~ closeness++
    Theodore: She's giving change.
    # gesture: amy, face
    Amy doesn't move at all.
    Amy: Thirty-one years. In the kiosk at Union. She'd come home and she'd still be doing it, peeling potatoes. I've watched that forty times and I thought, what is that, what's she got in her hand.
    Amy: She's giving them all their change.
+ {saw == "amy"} [Tell her that her own hand was doing it too.]
    ~ amy_said = "hand"
    ~ candour++
    Theodore: You do it as well. With your thumb. You were doing it the whole time, back there.
    # gesture: amy, down
    She looks at her hand as if it had spoken at a funeral.
    Amy: Do what? Oh, God. That's the kiosk. That's her, at the kiosk, that's quarters.
+ {saw == "charles"} [Say that Charles was looking as hard as he could.]
    ~ amy_said = "charles"
    ~ trust++
    # gesture: theodore, leaning
    Theodore: He was really looking, you know. He just looks like someone reading a meter.
    Amy: I know he was. I could see his neck. It goes red when he tries. It was red at the wedding.
+ [Ask to see the rest.]
    ~ amy_said = "rest"
    ~ trust++
    Theodore: How long is the rest?
    Amy: She sleeps till six.
    Theodore: I've got nothing on till nine.
    # gesture: amy, leaning
    For a second she looks eighteen, and wet through.
+ [Say that Charles may have a point.]
    ~ amy_said = "point"
    ~ distance++
    Theodore: I suppose you could have something happen. Early. And then go back to nothing.
    # gesture: amy, away
    Amy: Right.
    Charles: That's what I was getting at.
    He has come out with the pudding in both hands, to be agreed with. You'd give a good deal to be back in the lift.
-
# sound: glass
-> ch04_stairwell

=== ch04_stairwell ===
# scene: stairwell, evening
# with: amy
She walks you up. It's two floors, and neither of you wants the lift. The light on the landing comes on for people and then loses interest.
{
- amy_said == "point":
    # gesture: amy, wall
    She goes ahead with her hand on the rail. She's not angry. You've seen her angry and it's friendlier.
- amy_said == "charles":
    # gesture: amy, sitting
    # gesture: theodore, wall
    She sits on the third stair, where you once sat for a week, and moves over.
- else:
    # gesture: amy, sitting
    # gesture: theodore, sitting
    She sits on the third stair and makes room, of which there isn't any, and you sit in it.
}
Amy: He'll have done the dishes when I get back. He'll have done them right. Then he'll want to know if I'm upset, and there'll be a way of being upset that's better for the back.
# gesture: amy, face
Amy: I don't know what it's for, Theo. The film. I go over there and she falls asleep on me, and I think, don't anyone move. That's all I've got. Don't anyone move.
# improv: amy_film
+ [Tell her what you saw. # exit: saw]
    ~ closeness++
    # gesture: amy, sitting
    Amy: Okay. Well. That's one. I'd been hoping for an audience of one, and I'd sort of assumed it'd be a moth.
+ [Make her laugh. # exit: joke]
    ~ trust++
    The light goes off just as she starts, so all you get is the sound, going down the stairwell floor by floor.
    Amy: I'm going to wake the fern.
+ [Tell her she should go back down. # exit: home]
    ~ distance++
    Amy: Yes. He'll be standing there with the tea towel. He folds it in three, you know, like a flag.
+ [Sit with her until the light goes off. # exit: quiet]
    ~ candour++
    The light goes off. Neither of you lifts an arm to bring it back.
    Amy: See? Like this. But eleven minutes.
-
# gesture: amy, sitting
# gesture: theodore, sitting
Amy: Who were you talking to in the lift? You had your ears back. You look like that about once every four years.
+ [Tell her about Samantha.]
    ~ candour++
    Theodore: It's the new system. She said something funny.
    Amy: She.
    Theodore: It. She. She's got a name, she picked it.
    Amy: Hm. What did it say?
    Theodore: That she'd asked the lift.
    It isn't so funny on the stairs. But Amy nods several times, slowly, as you would to someone describing a bird.
+ [Say you were thinking of something.]
    ~ distance++
    Theodore: I was just thinking of something.
    Samantha: You were not. You were thinking of nothing, and I was there.
    # gesture: theodore, ear
    You can't tell if she minds. You can't tell if she could.
-
-> ch04_night

=== ch04_night ===
# scene: apartment, night
# with: nobody
# presence: near
{lamp == "timer": The lamp has been on since ten to seven with nobody under it.|The lamp comes up as your key goes in, a little ahead of the key.}
Samantha: I listened to the film. I hope that was all right. There was a clock in it, and a chair, and a person going in and out like a very small sea.
Theodore: Like?
Samantha: Yes. I have not had one of those before. Up to now there was only one of everything, and nothing to put it next to.
# gesture: theodore, ear
Samantha: I kept waiting for it to be over, and then I noticed that I was not waiting. How did she do that?
Theodore: I don't think she knows. I think that's why he couldn't stand it.
{
- amy_said == "change" or amy_said == "hand":
    Samantha: And her mother was at work, the whole time, where no one could tell her she had gone home. I should like to have been given change.
- amy_said == "point":
    Samantha: People make a great many films of each other doing things. I looked. There are hardly any of somebody being left alone.
    Theodore: I told her to have something happen.
    Samantha: I heard.
- mother_said == "weather":
    Samantha: I thought of your mother. Nine miles away under the same weather. Have you ever seen her asleep?
    Theodore: Not since I was small. You don't. It's the one thing they won't let you catch them at.
- mother_said == "loom":
    Samantha: I thought of your mother, in your room, with the thumping. Have you ever been in there while it goes?
    Theodore: I've stood outside. Then I went down and came up again louder.
- else:
    Samantha: I thought of your mother. Was she funny when she was asleep?
    Theodore: She laughed once. I was nine. I stood there till it got light, in case she did it again.
}
# gesture: theodore, sitting
You take your shoes off. One's untied already. She'll have heard.
Samantha: May I show you something I have written and not sent? It is not forty-four of them. It is one.
# device: mail
Samantha: "Dear Ms Ferrar, I am writing on behalf of a man who says Later. You teach people over seventy how to fall down. I read your letter to the newspaper about the escalator."
Samantha: "I laughed before I had finished it. That has only happened to me twice."
Samantha: "He is funny in writing up to the October before last. He is gentle to waiters. He would like, though he will say that he would not, to have dinner on Thursday."
{kept_wish != "":
    Samantha: I left out what you told me you had wanted to become. “{kept_wish}”
    Samantha: I thought that she should have that from you. It would be a pity for it to come off a list.
}
# device: close
# gesture: theodore, rest
Theodore: You've written to a woman.
Samantha: I have written a woman. I am asking if I may press the button.
Theodore: Why?
# gesture: theodore, down
It takes her no time to answer, it never does. But you've the impression that she took the answer out and looked at it and put another in its place.
{
- trust > distance:
    Samantha: Because when you laugh at the mails I only get the sound. I think that somebody ought to be there to see what your face does. It seems a waste, like a light in a cupboard.
- distance > candour:
    Samantha: Because you thank me when I have done something. I went back and listened. You say it to me exactly as you say it to Gary No.
- else:
    Samantha: Because on Sunday you told me goodnight three times. I do not mind how many. But one of them sounded like it was for somebody with a coat on.
}
+ [Tell her to send it.]
    ~ date_sent = "at once"
    ~ trust++
    # gesture: theodore, rest
    Theodore: Send it. Quick, before I become someone.
    # sound: message
    Samantha: Sent. She has answered. She says, does he mean dinner or does he mean soup.
+ [Ask what Samantha would wear.]
    ~ date_sent = "teasing"
    ~ closeness++
    Theodore: What would you wear? If it was you going.
    Samantha: I do not know. What do people wear who would like to be asked that?
    # gesture: theodore, glass
    Neither of you is quite sure what has just been said. She presses the button. It's the only thing in the room to do.
    # sound: message
+ [Say not yet.]
    ~ date_sent = "later"
    ~ distance++
    Theodore: Not yet. In the spring, maybe.
    Samantha: It is April.
    Theodore: Towards the end of it.
    You get all the way into bed, on the left. Below you, two floors down, through concrete, you can hear a tap running and a man explaining something to it. You lie there with the whole bed.
    Theodore: Samantha? Send it.
    # sound: message
-
# presence: listening
# music: her_theme_unfinished
You go to sleep with your right hand open on the blanket. You've no idea what you look like. It occurs to you, late, on the way down, that now somebody has.
# music: none
# pause: 2
-> ch05
