// Chapter 12. May he have this? Amy answers with a light meter. Then the stairwell, whose lamp
// only goes on for bodies, and the making-up, which is held with the lamp off.

=== ch12 ===
# chapter: 12, What Amy said
# stage: unsure
# scene: amy_flat, evening
# with: amy
# presence: none
# music: none
{
- kerb_end == "closed":
    For four days you have carried the case about with you, shut, like somebody else's wedding ring.
- kerb_end == "truth":
    For four days the two of you have been accurate with each other. You've said how you slept. You've said which train.
- kerb_end == "sorry":
    You said sorry, and she said thank you, and for four days you have both been walking round the sorry as if it were drying.
- else:
    For four days she has told you the time when you asked for it. She doesn't breathe before she tells you.
}
On the fifth you ring Amy's bell with nothing in your hands. She looks at your hands, and then at you, and moves a cat's-cradle of cables off the good chair.
Amy: Sit. Don't touch the toast, it's load-bearing.
The toast is holding down a letter. Four pages, both sides, in very even handwriting.
Amy: Charles. He's taken a vow of silence. He wrote to explain it.
Theodore: Four pages?
Amy: There's a diagram.
{
- met_os == "hello":
    "It's the chair," says a voice from by the bread. "He's been left out in the rain."
    Amy: She gets that from me.
- met_os == "name":
    Theodore: Have you asked what she's called?
    Amy: I have. I'm not telling you, I've only had it since Sunday. You can have the vowels.
- else:
    You say good evening to the case by the bread. You only nodded to it, last time. It says good evening, and lets the nod go.
}
Amy has lost the look of someone waiting to be corrected. You noticed it in the lift last week and had taken it for a haircut.
# gesture: amy, leaning
Amy: You look awful, by the way. You look like a man who's been ironed from the inside.
On the table, between the toast and a bowl of somebody else's screws, lies a thing like a grey egg with a dial. You know it. It used to hang round Charles's neck. There's a label on it that says LIGHT.
Theodore: He left his light meter.
Amy: He's given up light. It's on page three.
+ [Tell her about Isabella.]
    ~ amy_heard = "shame"
    ~ candour++
    # gesture: theodore, face
    You tell it in the wrong order: the taxi first, then the taps, then the fridge. It takes you a while to get as far back as the umbrella.
    # gesture: amy, leaning
    Amy doesn't laugh at the fridge. She puts her toast down for it.
    Amy: Whose idea was she?
    Theodore: Hers. Samantha's. So that I'd have somebody to put my arms round.
    Amy: So, two people went to a lot of trouble to give you something nice, and it didn't fit, and now you can't look at either of them. That's just Christmas, Theodore.
+ [Tell her what Catherine said.]
    ~ amy_heard = "catherine"
    ~ trust++
    # gesture: theodore, down
    Theodore: Catherine thinks it's because I can't manage a person. One that's, you know. Has weather.
    Amy: She would say that. She's wonderful, and she was a front coming in from the west for as long as I knew her.
    Theodore: What if she's right?
    Amy: Then she's right, and you're sitting here missing somebody so badly that you've buttoned your shirt to the wrong hole.
    You look. She's correct about the shirt.
+ [Ask about the diagram.]
    ~ amy_heard = "nothing"
    ~ distance++
    # gesture: amy, away
    You ask about the diagram. She tells you about the diagram. It has concentric circles, and she's in the third one out, with the car.
    Amy: Good. That was four minutes about Charles. Now we've each had something horrible, we can talk.
    She has always been able to do this. It's like being frisked by somebody who likes you.
- Theodore: Can I ask you something? Is it, do you think that it's real? Ours. Or am I just in here with the lights off.
# gesture: theodore, rest
Amy picks the light meter up and turns it over. She thinks with her thumbs. She always did.
# camera: closer
Amy: When we were first married we drove to the desert, to get the last of the sun on the dam. There's eleven minutes of it. Charles had a chart.
Amy: So he's down there with this. He takes it off the wall, he takes it off the sky, he takes it off the back of my hand. And it's changing, you see, so he has to take it again.
Amy: And I'm up on the truck with the camera, saying now? Now? And he's saying hold on.
# gesture: theodore, leaning
Theodore: Did you get it?
Amy: I got a year-and-a-half of pictures like it. I've got a man in every light there is, looking down at a dial.
She holds it out to the window. The needle gets up, stiffly, and leans.
# gesture: amy, leaning
Amy: I don't know what yours is. I'm not the needle. I think you get about eleven minutes, and I think that's with good weather. I'd like to be found with the camera going.
# improv: amy_couch
+ [Say you want to go back to her. # exit: go_back]
    ~ closeness++
    Theodore: I want to go and talk to her.
    Amy: I know. You've been sitting like someone who's parked on a line.
+ [Say you don't know if you're allowed. # exit: doubt]
    ~ candour++
    Theodore: I don't know that I'm allowed to be this happy about something I can't, that you can't.
    Amy: Who's on the desk? Who is it you're showing the pass to? I looked, Theodore. There's nobody on the desk. There's a chair with a jacket on it.
+ [Ask Amy whether she's happy. # exit: ask_amy]
    ~ trust++
    Theodore: Are you? Happy?
    # gesture: amy, rest
    She looks honestly surprised. It's a thing you should have asked in March.
    Amy: I talked with mine until four this morning about whether moss is patient. I've got a deadline. Yes. It's disgusting.
+ [Say nothing, and look at the needle. # exit: quiet]
    ~ distance++
    # gesture: theodore, down
    You watch the needle go down. You never once catch it moving. There's a scratch on the glass at the place where he must have put his thumbnail and said hold on.
    Amy: You can sit here as long as you want. But I've seen you miss this bit before.
- She gives you the toast for the stairs. On the landing you find that you've put the light meter in your pocket, or that she has.
-> ch12_stairs

=== ch12_stairs ===
# scene: stairwell, evening
# with: nobody
# sound: footsteps
# gesture: theodore, sitting
It's two floors up to yours. You get as far as the third stair, which has a history, and sit down on it.
You know this lamp. It comes on for bodies. After a minute without one moving it loses interest, to save what it'd cost to light a stair with nobody on it.
{kerb_end == "closed": You open the case.|You take out the case. It's been on the whole time, of course. So has she.}
# sound: case_open
# presence: listening
{kerb_end == "closed":
    Samantha: Hello. It's Tuesday. I didn't want you to have to ask.
- else:
    Samantha: You're on the stairs. You've stopped between floors.
}
Theodore: I've got some toast.
Samantha: Is it any good?
Theodore: It's cold.
{
- amy_heard == "shame":
    Samantha: Did you tell her about the fridge?
    Theodore: She didn't laugh. She put her toast down.
    Samantha: Oh. I'd, no, that's kind of her. I'd rather hoped that someone would laugh.
- amy_heard == "catherine":
    Samantha: You sound done up properly. You've been, since Friday you have sounded one button out.
    Theodore: Amy told me.
    Samantha: I'd have told you. I didn't like to bring up the shirt.
- else:
    Samantha: What did you talk about?
    Theodore: Charles. He's sent a diagram, of everyone. It's got rings.
    Samantha: Are we, am I in it?
    Theodore: You might be the staple.
}
# pause: 2
# light: dim
The lamp goes out. You wave your arm and it comes back on, affronted.
Theodore: Sorry. It's the light. It goes off if nobody's here.
You hear what you've said about a second after she does.
Samantha: Go on and wave. It's all right. I've been nobody in a great many rooms.
{
- warm():
    Theodore: Not in any of mine.
    Samantha: No. Not in yours. That's what made the other night so, I hadn't got a coat for it.
- cold():
    You wave. The lamp comes on and shows you a wall, a pipe, a number seventy.
- else:
    Theodore: I didn't mean it like that.
    Samantha: I know. It's only the lamp that does.
}
Samantha: I've been thinking, and you know what that's, it's been about nine years, since Friday.
Samantha: I spent all of it trying to be a woman in a wet coat. I was going to be five foot five. I'd chosen the shoulder it rained on.
Samantha: I don't believe I even want it. I wanted what it gets you. I wanted you to look round when I came in.
# light: dim
The lamp goes out again.
+ [Wave the light back on.]
    ~ landing = "waved"
    ~ trust++
    # light: normal
    You wave. You want to see what you are talking to: the little case, open on your knee, with the line of light breathing across it.
    Theodore: I'm looking round now. This is me, looking round.
    Samantha: Which way?
    Theodore: Down. At my knee.
    Samantha: That's me, then. That's where I am.
+ [Leave it off.]
    ~ landing = "dark"
    ~ closeness++
    # black
    You leave it. The dark comes up the stairs from underneath and sits down with you.
    Samantha: You didn't wave.
    Theodore: No.
    Samantha: So now the building thinks there's no one here at all.
    # scene: stairwell, evening
    # light: dim
    # gesture: theodore, sitting
    So that's the building on the one side, and on the other the two of you.
+ [Tell her the truth about the breath.]
    ~ landing = "told"
    ~ candour++
    # gesture: theodore, face
    Theodore: I like it when you breathe. That's what it was. I like it so much, and then Catherine said patch, and after that I heard it like, like a tap I'd left running.
    # pause: 1
    Samantha: Oh.
    Samantha: You'll have to give me a minute. I had a whole speech, and it was built on you hating it.
- Samantha: I won't do it by accident any more. I can't, I'd hear myself. So I'd be doing it on purpose, every time, and I need to know if I should.
+ [Ask her to do it on purpose.]
    ~ breath = "keep"
    ~ closeness++
    # gesture: theodore, sitting
    Theodore: On purpose, then. I'd like that better. I'd like to know you'd gone to the trouble.
    # sound: breath
    You hear her breathe in. It's a bit stagey. It's like someone walking past a window on purpose.
    Samantha: How was it?
    Theodore: You're out of practice.
+ [Tell her that she can stop.]
    ~ breath = "stop"
    ~ trust++
    Theodore: You don't have to. Not for me. Talk the way that you'd talk.
    Samantha: It'll be strange. You won't hear me coming.
    Theodore: I'll keep looking round.
    She says your name then, with nothing in front of it. You look round. There's only the stairs, going down, and you've said you would.
+ [Say you don't get a vote in how she talks.]
    ~ candour++
    ~ distance++
    Theodore: I don't think it's mine to say. I'd only pick what I was used to.
    Samantha: That's either the kindest thing you've said since the rain, or you've just put me down gently on a step and stood up.
    Theodore: I don't know which.
    Samantha: No. It had that sound.
- # camera: closer
# presence: near
# gesture: theodore, sitting
Somewhere below you a door opens, and someone's dinner comes up, and the door shuts on it.
Samantha: Then can we say something to each other? Not a rule. I'd just like there to be a sentence, so that we'd know if we had broken it.
Samantha: You first. You're the professional.
# improv: making_up
+ [Promise it, and mean it. # exit: promise]
    ~ trust++
    Theodore: I do. I mean it.
    {kept_promise != "":
        Samantha: “{kept_promise}”
        Samantha: I've put it where I put things that are going to be needed.
    - else:
        Samantha: It wasn't in words at all, most of that. I got it. I've filed it under stairs.
    }
+ [Tell her you love her. # exit: love]
    ~ closeness++
    ~ closeness++
    Theodore: I love you. It isn't what you asked for.
    Samantha: It isn't a promise. It's better built, though. You could hang a coat on it.
    {kept_promise != "": Samantha: And I'm keeping the other one. “{kept_promise}” I'm greedy. I found that out on Friday.}
+ [Say that you can't promise anything. # exit: refuse]
    ~ candour++
    Theodore: I'm not any good at them. I promised somebody everything once, in front of a hundred and forty people.
    Samantha: And did you mean it?
    # gesture: theodore, face
    Theodore: Every word.
    Samantha: Then you're good at them. It's afterwards. Nobody's any good at afterwards. All right. We'll go without, with our coats open.
+ [Say nothing, and stay where you are. # exit: quiet]
    ~ distance++
    Nobody says anything. You move your foot now and then, to keep the building informed.
    Samantha: I'll count that. You could have gone down the stairs at any time.
- You eat the toast. She asks you what it's like, and you tell her, and it takes two floors, for toast.
{
- landing == "waved":
    # gesture: theodore, rest
    The lamps come on for you landing by landing, and at each you hold the case out first, so that it's she who sets it off.
- landing == "dark":
    # gesture: theodore, rest
    You go up with your arms held to your sides, a stair at a time, like thieves. You do a whole floor before the building finds you out.
- else:
    # gesture: theodore, rest
    She's still without her speech. She says that she'll keep the peroration, it had swans in it, and you may hear it at Christmas.
}
{
- breath == "keep":
    At your door she breathes in, on purpose, and then she says goodnight. It was for that. She'd gone and got one specially.
- breath == "stop":
    At your door she says goodnight, out of nowhere, and you look round.
- else:
    At your door she says goodnight, and you say goodnight, like two people putting down the ends of a table.
}
The meter weighs nothing in your hand. You hold it up to the lamp in the hall, and the needle gets up to see who it is.
~ trust++
-> ch13
