"""river-steps-night: half past two, the steps down to the Han, lamps on the bank and on the bridge.

A tray cloth between two places, one a step lower than the other, and on it what had gone wrong: a burst bun, two
rolls grown together, a loaf with a cave in it. The vest left beside it is the one persimmon thing.
"""
import math
import random

import numpy as np

from press import Cam, Layer, mix
from cut import shadow
from kit import deliver, glitter, light_column, skyline, water, xy
from lamps import Lamp, LampStage, disc

HORIZON = 430
CAMERA = Cam(1200, 700, HORIZON, 2.2)
PERSIMMON = '#d9633a'
p = CAMERA.p
EDGE, GOING, RISE, COUNT = -1.75, 1.0, .42, 7
LAMPS = ((5.2, 5.6, 7.5), (5.4, 5.6, 17), (5.6, 5.6, 30))


def tread(index):
    """how high the step lies"""
    return RISE * (index + 1)


def far_bank(view):
    """the other side, mostly asleep, and the bridge with its lamps on"""
    body, light = Layer(), Layer()
    skyline(body, light, -20, 1500, HORIZON + 2, (24, 84), (30, 80), ('#343c68', '#434a76'), ('#ffd890', '#ffe6b4', '#c9d4f0'), .13, (10, 12), 5, lambda x: .5 + .7 * abs(math.sin(x * .004 + .6)), (3.2, 4))
    view.lay(body, rough=.5)
    bridge = Layer()
    deck = [(-20 + 120 * i, 306 + 6.1 * i) for i in range(15)]
    bridge.line(deck, '#2a305a', 16)
    bridge.line([(x, y - 11) for x, y in deck], '#434b7c', 4)
    for i, (x, y) in enumerate(deck[1::2]):
        wide = 30 - 1.6 * i
        bridge.poly([(x - wide, y + 6), (x + wide, y + 6), (x + wide * .6, HORIZON + 18 - i), (x - wide * .6, HORIZON + 18 - i)], '#2a305a')
    for i in range(26):
        x, y = 10 + 66 * i, 296 + 3.35 * i
        tall = 42 - .9 * i
        bridge.line([(x, y), (x, y - tall)], '#3a4170', 3)
        bridge.ell(x, y - tall, 5, 4, '#fff0c4')
        light.ell(x, y - tall, 8, 7, '#ffd080')
    view.lay(bridge, rough=.4)
    view.glow(light, (5, 20, 60), (.6, .5, .4))


def columns_of_light(view):
    """each lamp's broken reflection"""
    layer = Layer()
    for i in range(0, 22):
        light_column(layer, 10 + 66 * i, HORIZON + 8, HORIZON + 210 - 4 * i, '#ffd690', 8, .9, i)
    view.lay(layer, mode='screen')


def steps(view):
    """long ledges running away along the water"""
    mask = Layer()
    for i in range(COUNT):
        x = EDGE + GOING * i
        low, high = (tread(i - 1) if i else -.4), tread(i)
        view.box(x, x + GOING if i < COUNT - 1 else 14, low, high, 1.0, 60, '#b3a99e', top='#dccbae', side='#9c948e', amt=.25)
        mask.poly([p(x, low, 1.0), p(x, low, 60), p(x, high, 60), p(14, high, 60), p(14, high, 1.0), p(14, low, .9), p(x, high, 1.0)], '#ffffff')
        mask.poly([p(x, low, 1.0), p(x, high, 1.0), p(x, high, 60), p(x, low, 60)], '#ffffff')
        mask.poly([p(x, high, 1.0), p(14, high, 1.0), p(14, high, 60), p(x, high, 60)], '#ffffff')
        joints = Layer()
        for z in (2.2, 3.4, 4.6, 6, 8, 11, 15, 20, 28):
            joints.line([p(x, low, z), p(x, high, z), p(x + GOING, high, z)], '#7a7a94', 2, .4)
        joints.line([p(x, high, 1.0), p(x, high, 60)], '#ece6dc', 3, .6)
        view.lay(joints, rough=.5)
    return mask.mask()


def willow(view, x, z, size, seed):
    """a crown in clumps, its underside lit by the path's lamps, and branches let down"""
    dice = random.Random(seed)
    (left, foot), metre = p(x, tread(COUNT - 1), z), CAMERA.k(z)
    trunk, crown = Layer(), Layer()
    trunk.curve([(left - .16 * metre, foot), (left - .10 * metre, foot - 1.6 * metre), (left - .3 * metre, foot - 2.9 * metre), (left + .3 * metre, foot - 2.9 * metre), (left + .12 * metre, foot - 1.6 * metre), (left + .18 * metre, foot)], '#262c50', tension=.3)
    for side in (-.5, .1, .6):
        trunk.line([(left, foot - 1.9 * metre), (left + side * size * .4 * metre, foot - 3.3 * metre)], '#262c50', .13 * metre)
    view.lay(trunk, rough=.6)
    for i in range(int(90 + 40 * size)):
        turn, reach = dice.uniform(0, 6.283), dice.random() ** .5
        cx = left + math.cos(turn) * reach * size * .62 * metre
        cy = foot - (3.5 + .18 * size) * metre - math.sin(turn) * reach * size * .40 * metre
        low = max(0.0, -math.sin(turn) * reach)
        ink = mix(dice.choice(('#3a4674', '#333e6a', '#445080')), '#8f8a6c', .75 * low)
        crown.ell(cx, cy, dice.uniform(.12, .30) * metre, dice.uniform(.09, .20) * metre, ink, .95)
    for _ in range(int(16 * size)):
        cx = left + dice.uniform(-.6, .6) * size * metre
        top = foot - dice.uniform(2.9, 3.5) * metre
        long = dice.uniform(.5, 1.1) * metre
        crown.curve([(cx, top), (cx + dice.uniform(-.1, .1) * metre, top + long * .6), (cx + dice.uniform(-.12, .12) * metre, top + long)], mix('#46527e', '#8f8a6c', dice.uniform(.1, .6)), w=max(1.6, .045 * metre), close=False)
    view.lay(crown, rough=.7)


def trees(view):
    """willows along the top, and the path's lamp posts"""
    for i, (x, z, size) in enumerate(((9.6, 50, 4.6), (9.2, 36, 4.2), (8.6, 24, 3.6), (8.2, 15.5, 3.4), (7.8, 10.2, 3.2))):
        willow(view, x, z, size, 30 + i)
    posts = Layer()
    for x, y, z in LAMPS:
        posts.line([p(x, tread(COUNT - 1), z), p(x, y + .3, z), p(x - .5, y + .3, z)], '#2f3556', max(3, CAMERA.k(z) * .06))
    view.lay(posts, rough=.4)


def supper(view):
    """the cloth on the third step, and everything on it"""
    high = tread(2)

    def on(x, z):
        return p(x, high, z)
    view.plane([on(.32, 3.15), on(.36, 3.95), on(.98, 3.95), on(1.00, 3.15)], '#e9e4d6', tex=.05)
    weave = Layer()
    for t in (.08, .14):
        weave.line([on(.32 + t, 3.18), on(.36 + t, 3.92)], '#7d93b8', 3, .7)
        weave.line([on(1.00 - t, 3.18), on(.98 - t, 3.92)], '#7d93b8', 3, .7)
    view.lay(weave, rough=.4)

    def loaf(x, z, wide, tall, colour):
        left, y = on(x, z)
        view.prop(lambda layer: layer.curve([(left - wide, y), (left - wide * .95, y - tall * .6), (left - wide * .4, y - tall), (left + wide * .4, y - tall), (left + wide * .95, y - tall * .6), (left + wide, y), (left, y + 5)], colour, tension=.5), 9, 6, 10, key=.4)
        return left, y
    x, y = loaf(.52, 3.72, 46, 50, '#b9783c')
    cave = Layer()
    cave.curve([(x - 20, y - 6), (x - 22, y - 26), (x, y - 36), (x + 20, y - 24), (x + 20, y - 5)], '#5c3a24')
    cave.curve([(x - 12, y - 5), (x - 13, y - 18), (x, y - 26), (x + 12, y - 16), (x + 12, y - 4)], '#3f2a22')
    view.lay(cave, rough=.5)
    loaf(.80, 3.66, 26, 34, '#c98a48')
    loaf(.90, 3.60, 27, 36, '#c08044')
    x, y = loaf(.62, 3.32, 36, 38, '#bd7436')
    burst = Layer()
    burst.curve([(x - 18, y - 28), (x - 6, y - 38), (x + 10, y - 34), (x + 20, y - 16), (x + 6, y - 14), (x - 4, y - 20)], '#6a2f2a')
    burst.curve([(x - 12, y - 28), (x, y - 33), (x + 12, y - 24), (x + 2, y - 19)], '#8a3f34')
    view.lay(burst, rough=.6)
    vest(view)


def bag(view):
    """VIENNA, printed after the light, for it stands before a dark riser"""
    left, y = p(1.10, tread(2), 3.34)

    def shape(layer):
        layer.poly([(left - 54, y), (left - 58, y - 118), (left - 40, y - 128), (left - 24, y - 118), (left - 6, y - 130), (left + 14, y - 118), (left + 34, y - 128), (left + 56, y - 116), (left + 52, y)], '#c09c66')
    view.prop(shape, 16, 11, 14, key=.4, rim=('#fff0c4', 2.4, .8))
    words = Layer()
    words.text('비엔나', left - 2, y - 58, 34, 'BM HANNA Pro', '#3d5f8c')
    words.line([(left - 30, y - 32), (left + 28, y - 32)], '#3d5f8c', 3)
    words.line([(left + 24, y - 112), (left + 26, y - 4)], '#a98a5c', 3, .6)
    view.lay(words, rough=.4)


def vest(view):
    """orange, folded to sit on, with the bands that hand each lamp's light on"""
    def lies(u, v, y=0.0):
        x, foot = p(-.34 + u - v * .10, tread(1), 3.16 + v)
        return x, foot - y
    shadow(view, [lies(-.24, -.04), lies(.34, -.04), lies(.36, .30), lies(-.2, .36)], '#2b3058', .5, 6)
    view.prop(lambda layer: layer.curve([lies(-.27, 0), lies(-.26, .20, 10), lies(-.24, .40, 14), lies(0, .42, 18), lies(.24, .40, 14), lies(.26, .20, 10), lies(.27, 0), lies(0, -.01)], PERSIMMON, tension=.14), 12, 9, 8, sh=.6, key=.4)
    bands = Layer()
    for low, ink in ((.06, '#fff8d8'), (.23, '#f3e4c0')):
        bands.poly([lies(-.268, low, 4), lies(-.264, low + .075, 8), lies(.264, low + .075, 8), lies(.268, low, 4)], ink)
    bands.curve([lies(-.10, .42, 18), lies(-.05, .33, 14), lies(.05, .33, 14), lies(.10, .42, 18)], '#8a3a2a', w=4, close=False)
    bands.line([lies(-.27, 0, -6), lies(0, -.01, -7), lies(.27, 0, -6)], '#a84a30', 7)
    bands.line([lies(0, .33, 12), lies(.005, .0, 0)], '#8a3a2a', 2.4, .7)
    view.lay(bands, rough=.5)


def main():
    view = LampStage('#3a426f', CAMERA, dir=(.5, -.8), shade='#3c4270', shade_a=.7, key='#ffd08a', room=(-60, 60, -.5, 60, 0, 90))
    view.grad([(0, '#232a54'), (.2, '#353d6c'), (.36, '#565a88'), (.41, '#8a7c96')], grain=.02)
    columns, rows = xy()
    view.wash(np.exp(-(((columns - 700) / 700) ** 2 + ((rows - HORIZON) / 90) ** 2)), '#e9a878', .35, 'screen', .25)
    far_bank(view)
    water(view, HORIZON, '#1f2750', (.86, .84, .92), bright=.85, fall=.3, ripple='#161c40')
    columns_of_light(view)
    glitter(view, HORIZON, 380, '#ffd48c', (420, .3), .6)
    mask = steps(view)
    supper(view)
    lamps = [Lamp(disc(x - .5, y, z, .15), '#ffb860', power, (0, -1, 0), .25, (-.1, .5), 4.0) for (x, y, z), power in zip(LAMPS, (4.4, 4.6, 5.0))]
    fill = Lamp(disc(2.2, 4.4, 2.2, .2), '#ffb458', 2.0, (0, -1, 0), .3, (-.1, .5), 3.0)
    view.light(lamps + [fill], '#646894', spare=(1 - mask))
    bag(view)
    trees(view)
    glow, heads = Layer(), Layer()
    for x, y, z in LAMPS:
        head = p(x - .5, y + .2, z)
        k = CAMERA.k(z)
        heads.ell(head[0], head[1], .26 * k, .10 * k, '#fff3cf')
        glow.ell(head[0], head[1], .3 * k, .2 * k, '#ffcf80')
    view.glow(glow, (8, 40, 140), (.6, .5, .6))
    view.lay(heads, rough=.3)
    view.vignette('#141838', .45, .5, .55, .98).finish(.026, .024)
    deliver(view, 'river-steps-night', 3)


if __name__ == '__main__':
    main()
