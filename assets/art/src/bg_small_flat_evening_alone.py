"""small-flat-evening-alone: rain at the window, one lamp at the far end of the table, a shoe box of receipts.

They stand on edge in it, in order. What the lamp reaches is gold, the rest is the green-grey of late rain; the
strip of tape on the lid is the brightest thing.
"""
import random

from press import Layer, mix
from kit import deliver
from flat_room import Flat
from flat_shell import LEFT, daylight, p
from flat_table import TABLE, on_table
from lamps import Lamp, disc

LAMP = (-1.06, 1.13, 2.72)


def rain(view):
    """drops on the glass, a lit window over the way"""
    view.poly([p(LEFT, 1.40, 2.95), p(LEFT, 1.48, 2.95), p(LEFT, 1.48, 3.02), p(LEFT, 1.40, 3.02)], '#d9b878')
    dice = random.Random(5)
    for _ in range(60):
        x, y = dice.uniform(0, 250), dice.uniform(180, 660)
        view.line([(x, y), (x - 2, y + dice.uniform(8, 34))], '#c9d8d8', dice.uniform(1, 2.2), dice.uniform(.25, .6))


def lamp(room):
    """a desk lamp; its shade turned down to the paper"""
    x, y = on_table(LAMP[0], LAMP[2])
    room.prop(lambda layer: layer.ell(x, y - 4, 36, 10, '#4e5c60'), 5, 4, 8)
    stand = Layer()
    stand.line([(x, y - 8), (x - 6, y - 120), (x + 4, y - 168)], '#4e5c60', 7)
    room.lay(stand, rough=.4)


def shade(room):
    """printed after the light, for it is on"""
    x, y = on_table(LAMP[0], LAMP[2])
    glow, cap = Layer(), Layer()
    cap.curve([(x - 40, y - 142), (x - 30, y - 186), (x + 4, y - 200), (x + 36, y - 186), (x + 48, y - 142), (x + 4, y - 136)], '#d9c48c', tension=.4)
    cap.ell(x + 4, y - 141, 43, 8, '#fff3cf')
    glow.ell(x + 4, y - 136, 40, 16, '#ffcf80')
    room.glow(glow, (10, 44, 140), (.5, .55, .7))
    room.lay(cap, rough=.4)


def shoe_box(room):
    """size 265; the lid beside it, with its tape"""
    x0, x1, z0, z1, base = -.80, -.30, 2.44, 2.70, TABLE[4]
    room.box(x0, x1, base, base + .13, z0, z1, '#b08a5e', top='#6f5a48')
    slips = Layer()
    dice = random.Random(6)
    for i in range(22):
        x = x0 + .03 + i * .0205
        z = z0 + .04 + dice.uniform(0, .02)
        high = base + .13 + dice.uniform(.03, .075)
        lean = dice.uniform(-.008, .014)
        slips.poly([p(x, base + .12, z), p(x + lean, high, z), p(x + lean + .003, high, z1 - .03), p(x + .016 + lean, high - .004, z1 - .03), p(x + .018, base + .12, z)], mix('#f4efe0', '#b9b7ac', dice.random() * .7))
    divider = x0 + .455
    slips.poly([p(divider, base + .12, z0 + .03), p(divider, base + .225, z0 + .03), p(divider + .012, base + .225, z1 - .03), p(divider + .02, base + .12, z1 - .03)], '#a98a5c')
    slips.poly([p(x0, base + .13, z0), p(x1, base + .13, z0), p(x1, base + .06, z0), p(x0, base + .06, z0)], '#b98f60')
    room.lay(slips, rough=.4)
    tag = Layer()
    left, top = p(x0 + .05, base + .10, z0)
    tag.text('265', left + 22, top + 14, 26, 'BM DoHyeon', '#5a4636', .9)
    room.lay(tag)
    room.box(-.20, .06, base, base + .035, 2.40, 2.68, '#9c7850', top='#c79c6a')
    strip = Layer()
    strip.poly([p(-.17, base + .037, 2.50), p(-.165, base + .037, 2.57), p(.03, base + .037, 2.57), p(.032, base + .037, 2.50)], '#fff3d6')
    strip.line([p(-.15, base + .038, 2.535), p(.0, base + .038, 2.535)], '#33403e', 3, .85)
    room.lay(strip, rough=.3)


def slips(room):
    """four that have been taken out, grey at the folds"""
    dice = random.Random(9)
    paper = Layer()
    for x, z in ((-.95, 2.44), (-.88, 2.36), (-1.02, 2.37), (-.50, 2.34)):
        lean = dice.uniform(-.03, .03)
        quad = [p(x - .03, TABLE[4] + .002, z - .05), p(x - .03 + lean, TABLE[4] + .002, z + .07), p(x + .035 + lean, TABLE[4] + .002, z + .07), p(x + .035, TABLE[4] + .002, z - .05)]
        paper.poly(quad, '#f1ecdc')
        for t in (.25, .45, .65):
            a = [quad[0][k] + (quad[1][k] - quad[0][k]) * t for k in (0, 1)]
            b = [quad[3][k] + (quad[2][k] - quad[3][k]) * t for k in (0, 1)]
            paper.line([(a[0] + 4, a[1]), (b[0] - 6, b[1])], '#7c7a78', 1.6, .6)
    room.lay(paper, rough=.4)


def main():
    room = Flat(toward=(-.5, -.6), shade='#5f7478', strength=.7, key='#ffe2a8', wash=.35)
    room.shell('#dcd8c6', '#a88a64')
    room.window('#3f5660', '#6c8486', ('#3c4f58', '#33454e'), rain, ('#8b9a9a', '#9dabaa', '#6c7c80', '#b4bfba', '#7f8f90'))
    room.damp(.6)
    room.curtain('#cfcbb2', '#8f9078')
    room.kitchen(kettle='#8a9a9c', plates=1)
    room.fridge(notes=False)
    room.hooks(((3.05, '#6b7a7c'),))
    room.table()
    lamp(room)
    slips(room)
    shoe_box(room)
    room.mug(-.02, 2.78, '#5f7f86', .9)
    room.stool()
    room.plants(.7)
    room.pendant()
    bulb = Lamp(disc(*LAMP, .05), '#ffbe68', 1.05, (.12, -1, .05), .22, (-.1, .5), .22)
    room.light([bulb, daylight('#7fa0a4', .5)], '#5a6e74', spare=room.view(.75))
    shade(room)
    room.vignette('#0a1420', .5, .38, .56, .95).finish(.035, .02)
    deliver(room, 'small-flat-evening-alone', 4)


if __name__ == '__main__':
    main()
