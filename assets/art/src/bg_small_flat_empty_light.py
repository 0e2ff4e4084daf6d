"""small-flat-empty-light: the same forty minutes, two hours after he has gone.

The freezer stands open and cold: eleven containers with their faces to the front. The sun comes in over the church,
as it has not been told; everything it does not touch is the green-grey of rain.
"""
from press import Layer, mix
from kit import deliver
from flat_room import Flat
from flat_shell import p
from flat_table import on_table

COLD = '#cfe0dc'


def freezer(room):
    """open; the door hangs to the right, its shelves bare"""
    face = lambda x, y: p(x, y, 3.32)
    left, top = face(1.28, 1.83)
    right, bottom = face(1.94, 1.25)
    hole = Layer()
    hole.rect(left, top, right - left, bottom - top, '#8fa6a6')
    hole.poly([(left, top), (left + 26, top + 18), (left + 26, bottom - 14), (left, bottom)], '#7b9494')
    hole.poly([(left, bottom), (left + 26, bottom - 14), (right - 20, bottom - 14), (right, bottom)], '#b9cfca')
    hole.rect(left + 26, top + 18, right - left - 46, bottom - top - 32, '#a9c0bc')
    hole.ell((left + right) / 2, top + 24, 30, 8, '#f6fff8')
    room.lay(hole, rough=.4)
    lids = ('#dfe8e6', '#c9d8dc', '#e8e6da')
    for row, count in enumerate((4, 4, 3)):
        shelf = bottom - 12 - row * 66
        rail = Layer()
        rail.rect(left + 8, shelf, right - left - 16, 5, '#e4f0ec')
        room.lay(rail, rough=.3)
        for i in range(count):
            x = left + 14 + i * 57

            def tub(layer):
                layer.rect(x, shelf - 40, 50, 40, mix(('#c98f62', '#a9764e', '#c7b184')[(row + i) % 3], COLD, .35), r=5)
                layer.rect(x - 2, shelf - 48, 54, 13, lids[(row + i) % 3], r=4)
            room.prop(tub, 6, 5, 4, key=.3)
            tape = Layer()
            tape.rect(x + 3, shelf - 31, 44, 15, '#f6efdc')
            tape.line([(x + 7, shelf - 26), (x + 38, shelf - 26)], '#33403e', 2, .85)
            tape.line([(x + 7, shelf - 21), (x + 28, shelf - 21)], '#33403e', 2, .85)
            room.lay(tape, rough=.3)
    glow = Layer()
    glow.rect(left + 20, top + 10, right - left - 40, bottom - top - 20, '#8fb4b0', .5)
    room.glow(glow, (20, 70), (.16, .24))
    z = 2.78
    room.plane([p(1.98, 1.86, 3.32), p(2.10, 1.86, z), p(2.10, 1.22, z), p(1.98, 1.22, 3.32)], '#dfe4da', p(2.1, 1.8, z), p(1.98, 1.2, 3.32), .4)
    room.plane([p(2.10, 1.86, z), p(2.10, 1.22, z), p(2.155, 1.22, z + .02), p(2.155, 1.86, z + .02)], '#b9c0b4')
    shelves = Layer()
    for y in (1.36, 1.58):
        shelves.line([p(1.985, y, 3.28), p(2.09, y, z + .06)], '#a9b8b4', 7)
    room.lay(shelves, rough=.4)


def lunch(room):
    """the last box, its lid on, the tape on the lid"""
    x, y = on_table(-.62, 2.5)
    room.prop(lambda layer: layer.rect(x - 66, y - 40, 132, 40, '#5f7f96', r=7), 9, 7, 14, key=.4, rim=('#fff2d2', 2, .8))
    lid = Layer()
    lid.poly([(x - 66, y - 38), (x - 52, y - 54), (x + 56, y - 54), (x + 68, y - 38)], '#7d9db2')
    lid.poly([(x - 30, y - 42), (x - 24, y - 50), (x + 34, y - 50), (x + 38, y - 42)], '#f6efdc')
    room.lay(lid, rough=.4)


def main():
    room = Flat(sun=(1, -.40, .50), toward=(-.85, -.5), shade='#6f8480', strength=.9, key='#ffe2a8', wash=.75)
    room.shell('#d9d6c2', '#a88f6c')
    room.window('#f3ecd0', '#f3ecd0', ('#b9b49c', '#c2bda6'))
    room.damp(.6)
    room.curtain('#d3d0b6', '#8f9078')
    room.kitchen(kettle='#8a9a9c', plates=2, glass=False)
    room.hooks(())
    room.fridge(notes=False)
    freezer(room)
    room.table()
    lunch(room)
    room.stool()
    room.plants(.8)
    room.pendant()
    room.shine('#f4b75a', .95, 1.4, lift=.34)
    room.wash(room.sunmask, '#f6c878', .16)
    room.shafts('#f6dca0', .26, 24, 3.0, 12)
    panes = Layer()
    for quad in room.panes:
        panes.poly([p(*corner) for corner in quad], '#f6e6b8')
    room.glow(panes, (10, 50, 160), (.35, .4, .5))
    room.vignette('#16262c', .42, .46, .48, .95).finish(.035, .02)
    deliver(room, 'small-flat-empty-light', 4)


if __name__ == '__main__':
    main()
