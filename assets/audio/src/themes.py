"""The tunes. Everything else in these pieces is a room that one of them stands in. All are our own."""

from notation import write

# --- Nam-gyu: "Night Waltz". Its mark is the sixth that leaps up and the line that comes down from it. -----------------------

WALTZ_A1 = "C5:2 B4:1 | A4:1.5 B4:.5 C5:1 | F4:2 A4:1 | E4:2 E4:1 | C5:2 B4:1 | A4:1 D5:1 C5:1 | B4:2 G#4:1 | B4:2 E4:1"
WALTZ_A2 = "C5:2 B4:1 | A4:1.5 B4:.5 C5:1 | E5:2 C5:1 | D5:1 C5:1 A4:1 | E4:2 A4:1 | F4:1 A4:1 B4:1 | B4:1.5 A4:.5 G#4:1 | A4:2 B4:1"
WALTZ_B = "C5:2 A4:1 | B4:1.5 C5:.5 D5:1 | E5:2 C5:1 | G4:2 C5:1 | D5:1.5 E5:.5 F5:1 | E5:2 C5:1 | B4:1 A4:1 B4:1 | B4:2 E4:1"
WALTZ_A3 = "C5:2 B4:1 | A4:1.5 B4:.5 C5:1 | E5:2 C5:1 | D5:1 C5:1 A4:1 | E4:2 C5:1 | B4:1.5 A4:.5 G#4:1 | A4:3 | A4:2 E4:1"
WALTZ = " | ".join([WALTZ_A1, WALTZ_A2, WALTZ_B, WALTZ_A3])
WALTZ_CHORDS = ("Am Am Dm Am F Dm E7 E7  Am Am F Dm Am/E Dm E7 Am  F G7 C C/E Dm Am E7sus4 E7  Am Am F Dm Am/E E7 Am Am").split()

# --- Young-su: three steps down, and where the fourth belongs there is nothing. -----------------------------------------------

GAPS = ("r:1 E5:1 D5:1 A4:1 | r:4 | r:1 E5:1 D5:1 G4:1 | r:3 A4:1 | r:1 C5:1 B4:1 E4:1 | r:4 | r:1 F5:1 E5:1 A4:1 | r:2 B4:1 r:1 | "
        "r:1 E5:1 D5:1 A4:1 | r:4 | r:1 G5:1 F5:1 C5:1 | r:3 B4:.5 C5:.5 | D5:2 r:1 A4:1 | r:4 | r:1 E5:1 D5:1 r:1 | r:4")
GAPS_CHORDS = "Dm Dm Em7 Em7 Am Am Fmaj7 E7sus4 Dm Dm F F G7sus4 G7sus4 Am5 Am5".replace("Am5", "A5").split()

# --- Gyu-ho: a song from the radio. He knows the first half; at its last note the oven comes on. --------------------------------

RADIO_PICKUP = "r:3 G4:.5 A4:.5"
RADIO_VERSE = ("C5:1.5 C5:.5 D5:1 E5:1 | E5:2 r:1 D5:.5 C5:.5 | A4:1.5 C5:.5 D5:1 C5:1 | G4:2 r:1 G4:.5 A4:.5 | "
               "C5:1.5 C5:.5 D5:1 E5:1 | G5:2 r:1 E5:.5 D5:.5 | C5:1.5 A4:.5 C5:1 D5:1 | D5:2 r:1 G4:.5 A4:.5 | "
               "C5:1.5 B4:.5 A4:1 E4:1 | G4:2 r:1 G4:.5 A4:.5 | C5:1.5 B4:.5 A4:1 C5:1 | G4:2 r:1 E5:.5 F5:.5 | "
               "F5:1 E5:1 D5:1 C5:1 | D5:1.5 E5:.5 D5:1 B4:1 | C5:1 D5:1 E5:1 F5:1 | G5:3 r:1")
RADIO_CHORDS = "C Am F G C Em F G7sus4  Am Em F C/E Dm7 G7 F G7".split()
RADIO_CHORUS = ("A5:1.5 A5:.5 G5:1 F5:1 | G5:2 E5:1 C5:1 | F5:1.5 F5:.5 E5:1 D5:1 | E5:2 r:1 E5:.5 G5:.5 | "
                "A5:1.5 A5:.5 B5:1 C6:1 | B5:1 G5:1 E5:1 C5:1 | D5:1 E5:1 D5:1 B4:1 | C5:3 r:1")
RADIO_CHORUS_CHORDS = "F C Dm7 Am F Em G7 C".split()

# --- two syllables: a name called twice, across a river. ---------------------------------------------------------------------

CALL = "E5:1 C5:2"
ANSWER = "D5:1 A4:2"


def waltz(hard=72):
    return write(WALTZ, 3, hard)


def gaps(hard=58):
    return write(GAPS, 4, hard)


def radio(hard=72):
    """From its second bar: the first holds the pick-up."""
    return write(RADIO_PICKUP + " | " + RADIO_VERSE, 4, hard)


def chorus(hard=76):
    return write(RADIO_CHORUS, 4, hard)
