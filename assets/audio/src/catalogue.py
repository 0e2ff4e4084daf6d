"""Everything that is made, by its name: name -> what makes it."""

import ambience_company
import ambience_in
import ambience_out
import music_club
import music_lantern
import music_piano
import music_radio
import music_waltz
import music_young
import sounds_hand
import sounds_house
import sounds_out

MUSIC = {}
for module in (music_waltz, music_piano, music_radio, music_young, music_club, music_lantern):
    MUSIC.update(module.PIECES)
AMBIENCE = ambience_out.PLACES | ambience_in.PLACES | ambience_company.PLACES
SOUNDS = sounds_hand.SOUNDS | sounds_house.SOUNDS | sounds_out.SOUNDS
