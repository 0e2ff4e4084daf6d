"""Everything that is made, by its name: name -> what makes it."""

import ambience
import music_club
import music_lantern
import music_piano
import music_radio
import music_waltz
import music_young
import sounds

MUSIC = {}
for module in (music_waltz, music_piano, music_radio, music_young, music_club, music_lantern):
    MUSIC.update(module.PIECES)
AMBIENCE = ambience.AMBIENCE
SOUNDS = sounds.SOUNDS
