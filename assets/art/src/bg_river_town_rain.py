"""river-town-rain: a warm river town from the balcony of a room for two, in rain that should have been over.

Tin roofs down to the water, palms, the other bank. Under one roof somebody has a pot on: gold, steam, a stool kept
dry. In the hotel's lit window two towels have been folded into swans; on the rail hang two keys on one ring.
"""
import math
import random

import numpy as np

from press import Cam, Layer, blur, fbm, mix, tooth
from kit import cable, clouds, deliver, figure, neon_text, palm, rain, skyline, water, xy
from cut import sheet
from stage import Stage

HORIZON = 372
HAZE, INK = '#6d7f7a', '#14242a'
GOLD, FLAME, WICK = '#f2b45a', '#ffb24d', '#fff0b8'


def far(town):
    """low cloud, the other bank, the wide river"""
    town.grad([(0, '#3d5358'), (.18, '#57706f'), (.30, '#8c9a88'), (.345, '#c2bb90')], grain=.02)
    clouds(town, (150, 260), '#2c4148', '#e6d39a', (1000, 340, 700, 240), 12, .62)
    bank, light = Layer(), Layer()
    hills = [(-20, HORIZON)] + [(x, HORIZON - 24 - 20 * math.sin(x * .0042 + .8) - 9 * math.sin(x * .013)) for x in range(-20, 1960, 30)] + [(1950, HORIZON)]
    bank.poly(hills, '#5f7672')
    town.lay(bank, rough=.8)
    bank = Layer()
    skyline(bank, light, 60, 1500, HORIZON + 1, (8, 26), (24, 60), ('#4f6664', '#58706c'), (GOLD, WICK), .10, (9, 10), 6, None, (3, 3.6))
    for i, (x, high) in enumerate(((110, 60), (160, 74), (420, 54), (700, 70), (742, 52), (1010, 66), (1240, 74), (1290, 56))):
        palm(bank, x, HORIZON + 1, high, '#46605e', .08 * (-1) ** i, 9, i, ln=.42)
    town.lay(bank, rough=.5)
    town.glow(light, (4, 14), (.5, .4))
    water(town, HORIZON, '#3c5254', (.88, .90, .82), bright=.78, fall=.25, bottom=640, ripple='#2c4144')


def roof(town, x, y, wide, deep, skew, colour, seed, wall=60, lit=()):
    """corrugated tin over a wall; (x, y): the left end of its eave"""
    dice = random.Random(seed)
    face = Layer()
    face.rect(x + 8, y, wide - 16, wall, mix(colour, INK, .55))
    for u, warm in lit:
        w = min(46, wide * .16)
        face.rect(x + wide * u, y + wall * .28, w, wall * .5, GOLD if warm else mix(colour, INK, .75))
        face.line([(x + wide * u + w / 2, y + wall * .28), (x + wide * u + w / 2, y + wall * .78)], mix(colour, INK, .5), 2.4)
    town.lay(face, rough=.5)
    tin = [(x, y), (x + wide, y), (x + wide + skew, y - deep), (x + skew, y - deep)]
    town.plane(tin, colour, (x + skew, y - deep), (x, y + deep * .3), .5, tex=.14)
    ribs = Layer()
    step = max(7, wide / 34)
    at = 0
    while at <= wide:
        ribs.line([(x + at, y), (x + at + skew, y - deep)], mix(colour, INK, .5), 1.6, .7)
        ribs.line([(x + at + 2.4, y), (x + at + skew + 2.4, y - deep)], mix(colour, '#e9ead2', .45), 1.6, .6)
        at += step
    for _ in range(3):
        px, py, t = dice.uniform(0, wide * .8), dice.uniform(.1, .6), dice.uniform(.2, .35)
        a = [(x + px + skew * py, y - deep * py), (x + px + wide * .16 + skew * py, y - deep * py), (x + px + wide * .16 + skew * (py + t), y - deep * (py + t)), (x + px + skew * (py + t), y - deep * (py + t))]
        ribs.poly(a, dice.choice(('#8a5f46', '#6f7f78', '#94805f')), .38)
    ribs.line([(x, y), (x + wide, y)], mix(colour, '#e9ead2', .5), 3, .9)
    ribs.line([(x + skew, y - deep), (x + wide + skew, y - deep)], mix(colour, INK, .5), 4)
    drops = x
    while drops < x + wide:
        long = dice.uniform(8, wall * .7)
        ribs.line([(drops, y + 3), (drops, y + 3 + long)], '#d9e6da', 1.4, .4)
        drops += dice.uniform(9, 26)
    town.lay(ribs, rough=.5)


def roofs(town):
    """four rows, far to near; the river shows through the gaps"""
    dice = random.Random(19)
    tins = ('#6f8480', '#7d8c80', '#86766a', '#5f7678', '#8a8f7c', '#75665c')
    for y, wide, deep, wall, haze in ((486, (70, 120), 24, 26, .50), (536, (110, 180), 36, 42, .32), (602, (170, 270), 54, 62, .16)):
        x = -40
        while x < 1480:
            w = dice.uniform(*wide)
            colour = mix(dice.choice(tins), HAZE, haze)
            lit = [(dice.uniform(.1, .7), dice.random() < .34)]
            if w > 130:
                lit.append((dice.uniform(.55, .8), dice.random() < .3))
            roof(town, x, y + dice.uniform(-10, 10), w, deep * dice.uniform(.8, 1.15), dice.uniform(-16, 16), colour, int(x + y), wall, lit)
            x += w + dice.choice((-14, 2, 10, 30))
        trees = Layer()
        for _ in range(3):
            palm(trees, dice.uniform(40, 1400), y + 30, dice.uniform(70, 120) * (y / 520), mix('#1f3a38', HAZE, haze), dice.uniform(-.14, .14), 10, int(y) + _, ln=.44)
        town.lay(trees, rough=.5)


def kitchen(town):
    """the woman with the pot; she is asking what you have eaten"""
    x0, x1, eave, floor = 470, 860, 640, 806
    back, light = Layer(), Layer()
    back.fillgrad([(x0 + 14, eave), (x1 - 14, eave), (x1 - 14, floor), (x0 + 14, floor)], back.lin(0, eave, 0, floor, [(0, '#ffca78'), (.55, '#e39a4c'), (1, '#8a5638')]))
    for i in range(3):
        y = eave + 34 + i * 24
        back.line([(x0 + 40, y), (x0 + 150, y)], '#8a5638', 4)
        for k in range(5):
            back.rect(x0 + 46 + k * 21, y - 15, 13, 14, ('#c9783c', '#6f7f58', '#b08d5c', '#8f5a3c')[(i + k) % 4], r=2)
    for i in range(5):
        back.line([(x1 - 150 + i * 24, eave + 20), (x1 - 150 + i * 24, eave + 46 + (i % 2) * 10)], '#5a3a2c', 4)
    town.lay(back, rough=.5)
    light.rect(x0 + 30, eave + 10, x1 - x0 - 60, floor - eave - 30, FLAME, .8)
    cook = Layer()
    figure(cook, x0 + 232, floor - 8, 92, '#5a4a52', legs='#3f3a44', rimR='#ffdc9c', kind=2, walk=.1, hair='#221c26')
    town.lay(cook, rough=.4)
    px, py = x0 + 306, floor - 4

    def pot(layer):
        layer.rect(px - 48, py - 58, 96, 40, '#6d6a66', r=8)
        layer.ell(px, py - 58, 50, 10, '#8a8880')
    town.prop(pot, 9, 7, 8, key=.4, rim=('#ffdc9c', 2.4, .9))
    fire = Layer()
    fire.rect(px - 40, py - 20, 80, 22, '#3a2a26', r=3)
    for dx in (-22, -4, 14, 26):
        fire.curve([(px + dx - 6, py - 2), (px + dx - 3, py - 14), (px + dx, py - 20), (px + dx + 4, py - 12), (px + dx + 6, py - 2)], '#ffb24d', tension=.5)
        light.ell(px + dx, py - 10, 9, 10, '#ff8a3c')
    town.lay(fire, rough=.4)
    seat = Layer()
    for sx in (x0 + 74, x0 + 140):
        seat.rect(sx - 22, floor - 38, 44, 8, '#5f7f86', r=2)
        seat.line([(sx - 15, floor - 30), (sx - 19, floor)], '#48646a', 5)
        seat.line([(sx + 15, floor - 30), (sx + 19, floor)], '#48646a', 5)
    for post in (x0 + 12, x1 - 12):
        seat.rect(post - 5, eave, 10, floor - eave, '#4a3a34')
    town.lay(seat, rough=.4)
    roof(town, x0 - 26, eave, x1 - x0 + 52, 62, 12, '#8a8a76', 77, 0)
    lamp = Layer()
    lx, ly = x0 + 190, eave + 36
    lamp.line([(lx, eave), (lx, ly - 8)], '#4a3a34', 2.4)
    lamp.ell(lx, ly, 11, 13, '#fffbe6')
    light.ell(lx, ly, 20, 22, WICK)
    town.glow(light, (8, 40, 130), (.16, .30, .50))
    town.lay(lamp)
    dice = random.Random(5)
    steam = Layer()
    for _ in range(5):
        start, bend = dice.uniform(-30, 30), dice.uniform(-20, 50)
        for step in range(11):
            t = step / 10
            steam.ell(px + start + bend * t + math.sin(t * 5 + start) * 9, py - 62 - 200 * t, 10 + 22 * t, 12 + 20 * t, '#fff0d4', .14 * (1 - t))
    town.lay(steam, soft=10)


def lane(town):
    """wet, with the kitchen's gold lying in it"""
    ground = Layer()
    ground.poly([(-10, 798), (1500, 798), (1500, 1090), (-10, 1090)], '#3c4f50')
    town.lay(ground, rough=.8)
    columns, rows = xy()
    shine = np.exp(-((columns - 690) / 210) ** 2) * np.exp(-np.clip(rows - 800, 0, None) / 110) * (rows > 799)
    broken = np.clip(fbm(14, 3, seed=41, aspect=8) * 1.4 + .55, 0, 1)
    town.wash((shine * broken).astype(np.float32), '#ffb85c', .95, 'screen', .2)


def tall_palm(town, x, foot, high):
    """between the kitchen and the hotel; the gold of the one on its left side, rain in its head"""
    lean = high * .10
    left = [(x - 15 + lean * u ** 1.6 + 7 * u, foot - high * u) for u in (0, .2, .4, .6, .8, 1)]
    right = [(x + 17 + lean * u ** 1.6 - 8 * u, foot - high * u) for u in (1, .8, .6, .4, .2, 0)]
    sheet(town, left + right, [(0, '#2b4240'), (.35, '#22363a'), (1, '#14242a')], (x - 10, 0), (x + lean + 20, 0), smooth=.3)
    rings = Layer()
    for i in range(26):
        u = .03 + i * .036
        cx, cy = x + lean * u ** 1.6, foot - high * u
        rings.line([(cx - 13 + 7 * u, cy), (cx + 14 - 7 * u, cy - 5)], '#0f1c22', 2.4, .6)
    rings.line([(a + 2, b) for a, b in left[:3]], '#f0c074', 3, .75)
    town.lay(rings, rough=.5)
    cx, cy, dice, crown = x + lean, foot - high, random.Random(4), Layer()
    for turn, long, droop in ((-2.75, 210, 190), (-2.35, 226, 120), (-1.95, 190, 60), (-1.45, 176, 40), (-1.05, 200, 74), (-.70, 226, 130), (-.30, 214, 196), (-3.15, 150, 210), (.05, 150, 214)):
        spine = [(cx + long * math.cos(turn) * u, cy + long * math.sin(turn) * u * .8 + droop * u * u) for u in [j / 14 for j in range(15)]]
        for j in range(1, 15):
            a, b = spine[j], spine[j - 1]
            way = math.atan2(a[1] - b[1], a[0] - b[0])
            reach = 58 * math.sin(math.pi * min(1, .12 + .82 * j / 14)) * dice.uniform(.85, 1.1)
            for side in (-1, 1):
                tip = (a[0] + reach * math.cos(way + side * .95), a[1] + reach * math.sin(way + side * .95) + reach * .42)
                middle = (a[0] * .5 + tip[0] * .5, a[1] * .5 + tip[1] * .5 - 4)
                crown.curve([a, middle, tip, (middle[0] + 4, middle[1] + 7)], mix('#1b3233', '#3f5a50', max(0, -math.cos(turn)) * dice.random() * .8), tension=.4)
        crown.curve(spine, '#2f4a46', w=4, close=False)
        crown.curve([(a, b - 1.5) for a, b in spine[:9]], '#c9bd88' if math.cos(turn) < .2 else '#6d8278', w=1.8, close=False, a=.7)
    for dx, dy in ((-12, 12), (8, 16), (-2, 22)):
        crown.ell(cx + dx, cy + dy, 11, 12, '#3a4238')
    town.lay(crown, rough=.5)


def hotel(town):
    """the other wing: a balcony like ours, and the bed with its two swans"""
    x = 1452
    town.plane([(x, -10), (1930, -10), (1930, 1090), (x, 1090)], '#8f9480', (x, 300), (1930, 900), .55, tex=.08)
    trim = Layer()
    for y in (176, 706):
        trim.rect(x - 14, y, 500, 26, '#a9ab92')
        trim.rect(x - 14, y + 26, 500, 8, '#5f6a62')
    trim.rect(x - 2, -10, 14, 1100, '#6f7a70')
    town.lay(trim, rough=.5)
    sign, shine = Layer(), Layer()
    neon_text(sign, shine, 'HOTEL', 1690, 104, 92, '#f0a94e', 'BM DoHyeon', '#fff3cf', (9, 6, 2.2))
    town.glow(shine, (7, 30, 90), (.30, .32, .34))
    town.lay(sign)
    wx0, wx1, wy0, wy1 = 1536, 1862, 282, 640
    room, light = Layer(), Layer()
    room.fillgrad([(wx0, wy0), (wx1, wy0), (wx1, wy1), (wx0, wy1)], room.lin(0, wy0, 0, wy1, [(0, '#ffdc96'), (.6, '#f2b45a'), (1, '#c9823c')]))
    room.rect(wx0, 540, wx1 - wx0, 100, '#f4e3bc')
    room.rect(wx0, 540, wx1 - wx0, 10, '#fff6dc')
    room.rect(wx0 + 60, 474, wx1 - wx0 - 120, 70, '#b9743c', r=10)
    for side in (-1, 1):
        cx = (wx0 + wx1) / 2

        def at(dx, y):
            return cx + side * dx, y
        room.curve([at(8, 556), at(66, 562), at(112, 546), at(134, 512), at(108, 520), at(74, 508), at(44, 516), at(20, 536)], '#fffaf0', tension=.5)
        neck = [at(56, 536), at(78, 500), at(70, 452), at(38, 434), at(13, 450), at(5, 474)]
        room.curve(neck, '#fffaf0', w=19, close=False, tension=.6)
        room.curve([at(64, 520), at(84, 492), at(76, 452)], '#d9c49c', .8, w=2.6, close=False)
        room.curve([at(60, 552), at(96, 540), at(124, 520)], '#d9c49c', .9, w=3, close=False)
        room.ell(*at(27, 446), 3.4, 3.4, '#3a2a20')
    room.poly([(wx0, wy0), (wx0 + 66, wy0), (wx0 + 40, wy1), (wx0, wy1)], '#d9a45c', .85)
    room.poly([(wx1, wy0), (wx1 - 66, wy0), (wx1 - 40, wy1), (wx1, wy1)], '#d9a45c', .85)
    for i in range(3):
        room.line([(wx0 + 14 + i * 16, wy0), (wx0 + 10 + i * 11, wy1)], '#a9743c', 2.4, .7)
        room.line([(wx1 - 14 - i * 16, wy0), (wx1 - 10 - i * 11, wy1)], '#a9743c', 2.4, .7)
    town.lay(room, rough=.4)
    light.rect(wx0, wy0, wx1 - wx0, wy1 - wy0, FLAME, .55)
    town.glow(light, (10, 44, 130), (.10, .22, .42))
    frame = Layer()
    frame.line([(wx0, wy0), (wx1, wy0), (wx1, wy1), (wx0, wy1)], '#5f6a62', 12, 1, True)
    for i in range(19):
        bx = 1500 + i * 24
        frame.line([(bx, 596), (bx, 706)], '#3c4a4a', 5)
    frame.line([(1486, 594), (1940, 594)], '#4a5a58', 11)
    frame.line([(1486, 590), (1940, 590)], '#c9c7a4', 2, .8)
    town.lay(frame, rough=.5)


def rail(town):
    """ours, wet, with the keys of both"""
    bars = Layer()
    bars.poly([(-20, 846), (1940, 846), (1940, 872), (-20, 872)], '#22343a')
    for i in range(33):
        bars.rect(6 + i * 60, 870, 12, 230, '#1a2a30')
    town.prop(bars, 8, 6, 0, rim=('#d9d3a8', 2.4, .7), rough=.6)
    drops = Layer()
    dice = random.Random(3)
    for _ in range(70):
        x = dice.uniform(0, 1460)
        drops.ell(x, 873 + dice.uniform(0, 3), 2.2, dice.uniform(3, 6), '#dfe9da', .8)
    town.lay(drops)
    keys = Layer()
    x, y = 1130, 800
    keys.ell(x, y + 46, 25, 27, '#b9a46a', 1, w=6)
    keys.line([(x - 8, y + 10), (x - 2, y + 24)], '#b9a46a', 5)
    keys.line([(x, y + 18), (x - 26, y - 2), (x - 22, y + 4)], '#b9a46a', 4)
    town.prop(keys, 3, 2, 6, key=.4)
    hung = Layer()
    for turn, dx in ((.22, -12), (-.24, 14)):
        hung.c.save()
        hung.c.translate(x + dx, y + 68)
        hung.c.rotate(turn)
        hung.ell(0, 18, 17, 18, '#d9b45c')
        hung.ell(0, 13, 6, 6, '#22343a')
        hung.rect(-5, 34, 10, 56, '#d9b45c')
        hung.rect(5, 66, 10, 8, '#d9b45c')
        hung.rect(5, 80, 13, 8, '#d9b45c')
        hung.c.restore()
    town.prop(hung, 6, 4, 8, key=.5, rim=('#fff0c4', 2, .8))


def main():
    town = Stage('#57706f', Cam(1300, 960, HORIZON, 8), dir=(-.3, -.8), shade='#2c4248', shade_a=.8, key='#ffdc9c')
    far(town)
    roofs(town)
    lane(town)
    near = Layer()
    roof(town, -60, 742, 430, 96, 20, '#7b8478', 3, 80, ((.3, True), (.62, False)))
    roof(town, 960, 750, 470, 92, -24, '#857564', 4, 76, ((.2, False), (.66, True)))
    town.lay(near, rough=.5)
    kitchen(town)
    tall_palm(town, 938, 806, 486)
    wires = Layer()
    cable(wires, (-20, 470), (1460, 400), 44, '#22343a', 3)
    cable(wires, (-20, 500), (1460, 430), 54, '#22343a', 2)
    town.lay(wires, rough=.4)
    hotel(town)
    rail(town)
    columns, rows = xy()
    warm = np.exp(-(((columns - 680) / 330) ** 2 + ((rows - 720) / 190) ** 2)) + np.exp(-(((columns - 1700) / 300) ** 2 + ((rows - 470) / 260) ** 2))
    dusk = np.clip(1 - warm * .9, 0, 1) * np.clip((rows - 300) / 260, .25, 1)
    town.wash(dusk.astype(np.float32), '#4c646a', .58, 'mul', .2)
    local = np.clip(blur(town.img.mean(2), 24) * 2.4, .4, 1)
    town.wash(rain(n=760, length=(16, 84), seed=15, slant=.05) * local, '#e6eedd', .62, 'screen')
    mist = tooth(np.clip(fbm(240, 3, seed=30, aspect=3) * .8 + .35, 0, 1).astype(np.float32), .3) * np.exp(-((rows - 500) / 90) ** 2) * (columns < 1452)
    town.wash(mist.astype(np.float32), '#a9b8a8', .34, 'over')
    town.vignette('#0e1c22', .5, .5, .5, .96).finish(.028, .018)
    deliver(town, 'river-town-rain', 4)


if __name__ == '__main__':
    main()
