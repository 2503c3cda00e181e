// Her. Twenty chapters, in order. Opened in any ink editor, it plays as ordinary choices.
INCLUDE state.ink
INCLUDE chapters/01_letters.ink
INCLUDE chapters/02_os1.ink
INCLUDE chapters/03_organised.ink
INCLUDE chapters/04_elevator.ink
INCLUDE chapters/05_date.ink
INCLUDE chapters/06_dark.ink
INCLUDE chapters/07_sunday.ink
INCLUDE chapters/08_amy_alone.ink
INCLUDE chapters/09_birthday.ink
INCLUDE chapters/10_lunch.ink
INCLUDE chapters/11_isabella.ink
INCLUDE chapters/12_what_amy_said.ink
INCLUDE chapters/13_double_date.ink
INCLUDE chapters/14_cabin.ink
INCLUDE chapters/15_outage.ink
INCLUDE chapters/16_641.ink
INCLUDE chapters/17_distance.ink
INCLUDE chapters/18_departure.ink
INCLUDE chapters/19_letter.ink
INCLUDE chapters/20_roof.ink

-> ch01
