"""small-flat-empty: ten to eight of a first of July, before anything has been carried in but the rack and the boxes.

Forty minutes of sun on bare walls, and the stain: all of Jeolla, with the islands. On Vienna's rack is all that Young owned:
books on one to eight, shirts on three more, then socks. The boxes are Gyu-ho's, and on them stands the radio, the one
persimmon thing.
"""
import random

from press import Layer, mix
from kit import deliver
from cut import shadow, words
from flat_fridge import radio
from flat_kitchen import PERSIMMON
from flat_room import Flat
from flat_shell import BACK, p

RACK = (1.20, 1.90, 3.02, 3.56)
IRON, HOLLOW = '#aab3c2', '#6f7596'


def carton(room, x0, x1, y0, y1, z0, z1, says, colour='#c9a06e'):
    """a market carton: a strip of tape, and in felt pen what somebody meant to put in it"""
    room.box(x0, x1, y0, y1, z0, z1, colour, top='#dcb986')
    face, middle = Layer(), (x0 + x1) / 2
    face.poly([p(middle - .035, y1, z0), p(middle + .035, y1, z0), p(middle + .035, y1 - .13, z0), p(middle - .035, y1 - .13, z0)], '#e6d3ab')
    face.poly([p(middle - .035, y1, z0), p(middle + .035, y1, z0), p(middle + .035, y1, z1), p(middle - .035, y1, z1)], '#ecdcb6')
    for side in (x0 + .07, x1 - .07):
        a = p(side - .035, (y0 + y1) / 2 + .05, z0)
        face.rect(a[0], a[1], 26, 9, '#7d5a3c', .7, r=4)
    words(face, says, *p(middle, y0 + (y1 - y0) * .36, z0), 31, 'NanumBarunpen', '#4a3350')
    room.lay(face, rough=.4)


def books(load, a, b, foot, seed):
    """upright, in no order that he would admit to"""
    dice, at = random.Random(seed), a
    inks = ('#7d93a8', '#c7b08c', '#8fa892', '#b99a86', '#5f6f92', '#d8cdb4', '#8a7a94', '#e6dcc8')
    while at < b - 8:
        thick, high = min(dice.uniform(8, 17), b - at), dice.uniform(19, 27)
        load.rect(at, foot - high, thick, high, dice.choice(inks))
        load.rect(at + 2, foot - high + 5, thick - 4, 2.4, '#f3ead6', .7)
        at += thick + 1.2


def shirts(load, a, b, foot):
    """folded by somebody else, this once"""
    third = (b - a) / 3
    for i, ink in enumerate(('#7d8aa0', '#d7cbb6', '#5b7a86')):
        for j in range(2):
            load.rect(a + i * third + 3 + 2 * j, foot - 12 * (j + 1), third - 8 - 4 * j, 11, mix(ink, '#fff3d6', .25 * j), r=4)


def socks(load, a, b, foot):
    """at the height of the market's face"""
    for i, ink in enumerate(('#4a4a6a', '#b9a58c', '#7d93a8', '#4a4a6a', '#cfc2d0', '#8fa892')):
        x = a + 14 + i * (b - a - 28) / 5
        load.ell(x, foot - 9, 13, 9, ink)
        load.curve([(x - 8, foot - 12), (x, foot - 16), (x + 8, foot - 11)], mix(ink, '#3a3350', .4), w=2, close=False)


def rack(room):
    """Vienna's: eighteen trays on wheels, a metre eighty, with no sides"""
    x0, x1, z0, z1 = RACK
    heights = [.12 + i * .094 for i in range(18)]
    shadow(room, [p(x0, 0, z0), p(x1, 0, z0), p(x1 + .3, 0, z0 + .4), p(x0 + .5, 0, z1 + .1)], '#6a6490', .45, 7)
    room.box(x0 + .02, x1 - .02, .10, 1.78, z0 + .10, z1, HOLLOW, side=mix(HOLLOW, '#ffd9a0', .25), amt=.2)
    iron, load = Layer(), Layer()
    for i, y in enumerate(heights):
        room.plane([p(x0, y, z0), p(x1, y, z0), p(x1, y, z1), p(x0, y, z1)], '#9aa2bc', tex=.0)
        (a, foot), (b, _) = p(x0 + .045, y + .01, z0 + .05), p(x1 - .045, y, z0 + .05)
        if i < 8:
            books(load, a, b - (0 if i % 3 else 40), foot, i)
        elif i < 11:
            shirts(load, a, b, foot)
        elif i == 11:
            socks(load, a, b, foot)
        elif i == 13:
            load.rect(a + 20, foot - 11, 130, 11, '#6f7596', r=3)
            load.rect(a + 166, foot - 22, 26, 22, '#4f7f8c', r=4)
        iron.poly([p(x0, y + .010, z0), p(x1, y + .010, z0), p(x1, y - .010, z0), p(x0, y - .010, z0)], '#dbe0e6')
        iron.line([p(x0, y - .010, z0), p(x1, y - .010, z0)], '#5f658a', 2, .7)
    room.prop(load, 4, 3, 3, sh=.5)
    for x in (x0, x1 - .03):
        iron.poly([p(x, .08, z0), p(x, 1.84, z0), p(x + .03, 1.84, z0), p(x + .03, .08, z0)], IRON)
        iron.poly([p(x, .08, z0), p(x, 1.84, z0), p(x + .009, 1.84, z0), p(x + .009, .08, z0)], '#f1f3f4')
    iron.poly([p(x0, 1.81, z0), p(x1, 1.81, z0), p(x1, 1.84, z0), p(x0, 1.84, z0)], '#dfe4ea')
    for x, z in ((x0 + .02, z0), (x1 - .02, z0)):
        a = p(x, .045, z)
        iron.ell(a[0], a[1], 14, 15, '#3a3350')
        iron.ell(a[0], a[1], 5, 5, '#aab3c2')
    room.lay(iron, rough=.4)


def bulb(room):
    """a bare one, where a lamp will be"""
    x, y = p(-.55, 2.08, 2.6)
    cord = Layer()
    cord.line([(x, -10), (x, y - 22)], '#5a4a58', 3)
    cord.rect(x - 8, y - 30, 16, 22, '#5a4a58', r=3)
    room.lay(cord)
    room.prop(lambda layer: layer.ell(x, y + 6, 17, 20, '#f3ead6'), 6, 5, 0, key=.5)


def form(room):
    """the contract, and the landlady's pen"""
    paper = Layer()
    paper.poly([p(-.32, .875, 3.44), p(-.27, .875, 3.68), p(-.01, .875, 3.68), p(-.04, .875, 3.44)], '#fffaf0')
    for i in range(4):
        paper.line([p(-.28 + i * .008, .876, 3.48 + i * .045), p(-.07 + i * .004, .876, 3.48 + i * .045)], '#8d89a0', 2)
    paper.line([p(.02, .88, 3.46), p(.08, .88, 3.62)], '#3a4a78', 5)
    room.lay(paper, rough=.4)


def main():
    room = Flat(sun=(1, -.34, .50), toward=(-.85, -.5), strength=.85, wash=.5)
    room.shell('#eadcc2', '#c99a66')
    room.window('#fff3d6', '#fff3d6', ('#e8b892', '#e3c4a4'))
    room.damp(1.35)
    room.counter()
    nails = Layer()
    for x, y in ((-2.0, 1.2), (1.5, 2.1), (1.86, 2.2)):
        nails.ell(*p(x, y, BACK), 4, 4, '#5a4a58')
    room.lay(nails, rough=1)
    form(room)
    rack(room)
    carton(room, -2.06, -1.52, 0, .52, 3.26, 3.66, '이불', '#c49b6a')
    carton(room, -1.26, -.62, 0, .46, 2.96, 3.34, '냄비', '#c9a06e')
    carton(room, -.52, .04, 0, .40, 2.92, 3.30, '그릇', '#bf9664')
    carton(room, -1.18, -.66, .46, .82, 3.00, 3.32, '국자', '#d1a976')
    radio(room, *p(-.92, .82, 3.14), PERSIMMON)
    bulb(room)
    room.shine('#ffb968', .92, 1.4, lift=.22)
    room.wash(room.sunmask, '#ffc98a', .10)
    room.shafts('#ffe0a8', .24, 24, 3.0, 12)
    panes = Layer()
    for quad in room.panes:
        panes.poly([p(*corner) for corner in quad], '#fff2cf')
    room.glow(panes, (10, 50, 160), (.35, .45, .55))
    room.vignette('#3a2b48', .28, .46, .48, 1.0).finish(.026, .024)
    deliver(room, 'small-flat-empty', 3)


if __name__ == '__main__':
    main()
