"""flat_room.py - the flat in Mangwon: one room, one camera, every hour.

`Flat` prints the room from the far wall to the near floor; a picture of an hour says what stands in it and what
light there is. Act III's morning (bg_kitchen.py) is the same room with the sun in it.
"""
from flat_fridge import Fridge
from flat_kitchen import Kitchen
from flat_shell import Shell
from flat_table import Table


class Flat(Shell, Kitchen, Fridge, Table):
    """the room, printed piece by piece"""
