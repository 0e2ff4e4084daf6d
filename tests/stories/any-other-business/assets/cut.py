#!/usr/bin/env python3
"""Cuts the pictures of Any Other Business out of coloured paper, and lays them on one another: cut.py [name ...]

Flat sheets, straight snips, one hard shadow; the same sheet of six colours throughout. Needs rsvg-convert and cwebp, nothing else.
Words and pictures of this story: CC BY-SA 4.0."""
import json, math, pathlib, random, struct, subprocess, sys, tempfile, zlib

HERE = pathlib.Path(__file__).resolve().parent / 'pictures'
CREAM, NAVY, RED, MUSTARD, TEAL, PALE = '#f6ecd4', '#13233f', '#d8452a', '#e0a93b', '#5f8f8e', '#bcd3cd'
DUSK, SLATE, SKIN, RUDDY, WOOD, GREEN, GREY = '#1d3557', '#3d5f76', '#f0c9a0', '#e89f7c', '#a5652f', '#6c8a4a', '#8d8a7d'


class Sheet:
    """Paper on paper, in order. Every edge is snipped with the same unsteady scissors."""

    def __init__(self, name, width, height):
        self.width, self.height, self.parts, self.chance = width, height, [], random.Random(name)

    def snip(self, points, colour, shadow=7, unsteady=2.5):
        wobble = lambda: self.chance.uniform(-unsteady, unsteady)
        path = ' '.join(f'{x + wobble():.1f},{y + wobble():.1f}' for x, y in points)
        if shadow:
            self.parts.append(f'<polygon points="{path}" fill="{NAVY}" fill-opacity=".3" transform="translate({shadow * .7:.1f} {shadow})"/>')
        self.parts.append(f'<polygon points="{path}" fill="{colour}"/>')

    def box(self, left, top, wide, high, colour, shadow=7, unsteady=2.5):
        self.snip([(left, top), (left + wide, top), (left + wide, top + high), (left, top + high)], colour, shadow, unsteady)

    def disc(self, x, y, wide, high, colour, shadow=7, snips=18, unsteady=1.5):
        turn = [2 * math.pi * i / snips for i in range(snips)]
        self.snip([(x + wide * math.cos(t), y + high * math.sin(t)) for t in turn], colour, shadow, unsteady)

    def strip(self, points, thick, colour, shadow=0):
        """A ribbon along a few points."""
        up, down = [], []
        for i, (x, y) in enumerate(points):
            ax, ay = points[max(0, i - 1)]
            bx, by = points[min(len(points) - 1, i + 1)]
            long = math.hypot(bx - ax, by - ay) or 1
            nx, ny = -(by - ay) / long * thick / 2, (bx - ax) / long * thick / 2
            up.append((x + nx, y + ny))
            down.append((x - nx, y - ny))
        self.snip(up + down[::-1], colour, shadow, .6)

    def waves(self, y, colour, high=14, long=96, shadow=0, left=0):
        points, x = [(-long + left, self.height + 20), (-long + left, y)], -long + left
        while x < self.width + long:
            points += [(x + long * .35, y - high * self.chance.uniform(.7, 1.2)), (x + long, y + self.chance.uniform(-2, 2))]
            x += long
        self.snip(points + [(x, self.height + 20)], colour, shadow, 1)

    def svg(self, view=None):
        x, y, w, h = view or (0, 0, self.width, self.height)
        return f'<svg xmlns="http://www.w3.org/2000/svg" width="{w}" height="{h}" viewBox="{x} {y} {w} {h}">' + ''.join(self.parts) + '</svg>'

    def bake(self, to, view=None):
        to.parent.mkdir(parents=True, exist_ok=True)
        with tempfile.TemporaryDirectory() as folder:
            svg, png = pathlib.Path(folder, 'a.svg'), pathlib.Path(folder, 'a.png')
            svg.write_text(self.svg(view))
            subprocess.run(['rsvg-convert', str(svg), '-o', str(png)], check=True)
            subprocess.run(['cwebp', '-quiet', '-m', '6', '-q', '62', '-alpha_q', '90', '-sharp_yuv', str(png), '-o', str(to)], check=True)


# ---- places ----------------------------------------------------------------------------------------------------------

def room(wet):
    s = Sheet('room', 1920, 1080)
    wall, low, night = (SLATE, '#2c4a61', '#a9c6cc') if wet else (TEAL, '#477675', DUSK)
    s.box(-20, -20, 1960, 1120, wall, 0)
    for x in range(-20, 1960, 120):
        s.box(x, 470, 112, 400, low, 3)
    s.box(-20, 452, 1960, 22, NAVY if wet else '#2f5453', 4)
    # The window, and what is the other side of the dike.
    s.box(655, 78, 610, 372, NAVY, 9)
    s.box(677, 100, 566, 328, night, 0)
    if wet:
        s.disc(1100, 190, 52, 52, CREAM, 0)
    s.snip([(677, 330), (820, 300), (1100, 296), (1243, 322), (1243, 428), (677, 428)], GREEN if not wet else '#33566a', 0)
    s.snip([(677, 258), (830, 252), (1090, 256), (1243, 250), (1243, 276), (1090, 290), (830, 288), (677, 284)], '#31527a' if not wet else '#6f98a8', 0)
    for i in range(0 if wet else 34):
        x, y = s.chance.uniform(690, 1228), s.chance.uniform(106, 380)
        s.snip([(x, y), (x + 5, y), (x - 9, y + 40), (x - 14, y + 40)], PALE, 0, .5)
    s.box(950, 90, 18, 348, NAVY, 0)
    s.box(665, 250, 590, 16, NAVY, 0)
    # Mr De Boer's hat, and a forefather over the stove.
    s.box(1390, 196, 190, 22, WOOD, 5)
    for x in (1420, 1485, 1550):
        s.box(x - 5, 214, 10, 30, NAVY, 0)
    s.disc(1485, 292, 74, 20, NAVY, 7)
    s.snip([(1440, 290), (1450, 226), (1475, 236), (1497, 234), (1520, 226), (1530, 290)], NAVY, 0)
    s.box(1442, 270, 86, 16, RED, 0, 1)
    s.box(330, 96, 200, 256, MUSTARD if not wet else '#8d7a4c', 8)
    s.box(348, 114, 164, 220, NAVY, 0)
    s.disc(430, 214, 44, 54, SKIN if not wet else '#9fb0a8', 0)
    s.snip([(366, 334), (392, 268), (430, 286), (468, 268), (494, 334)], '#2a3a58', 0)
    s.snip([(388, 226), (472, 226), (460, 296), (430, 312), (400, 296)], CREAM if not wet else PALE, 0)
    s.snip([(380, 186), (480, 186), (470, 150), (390, 150)], '#2a3a58', 0)
    # The stove.
    s.box(150, 20, 46, 470, NAVY, 6)
    s.snip([(76, 470), (270, 470), (286, 500), (286, 800), (60, 800), (60, 500)], NAVY, 8)
    s.box(100, 560, 146, 120, RED if not wet else '#0d1930', 0)
    if not wet:
        s.snip([(112, 676), (128, 604), (150, 640), (172, 580), (196, 636), (218, 600), (234, 676)], MUSTARD, 0)
    # The floor: the carpet that was a present.
    s.box(-20, 800, 1960, 300, WOOD, 4)
    s.snip([(120, 860), (1800, 860), (1900, 1080), (20, 1080)], RED, 4)
    for x in range(150, 1800, 110):
        s.snip([(x, 880), (x + 34, 900), (x, 920), (x - 34, 900)], MUSTARD, 0)
    # The lamp.
    s.box(1788, -10, 8, 120, NAVY, 0)
    s.snip([(1738, 178), (1764, 100), (1820, 100), (1846, 178)], RED if not wet else '#7c3a38', 7)
    if not wet:
        s.disc(1792, 182, 34, 16, CREAM, 0)
    # Chairs and the table, which floats.
    lift = 46 if wet else 0
    for x in (560, 860, 1160, 1460):
        s.box(x, 560 - 14, 16, 330, WOOD, 4)
        s.box(x + 104, 560 - 14, 16, 330, WOOD, 4)
        s.box(x - 4, 540, 128, 42, WOOD, 5)
        s.box(x + 6, 606, 108, 26, WOOD, 5)
    tilt = 12 if wet else 0
    if wet:
        s.waves(690, '#1a4a63', 16, 120)
    s.snip([(430, 668 - lift), (1610, 668 - lift - tilt), (1660, 716 - lift - tilt), (380, 716 - lift + tilt)], MUSTARD if not wet else '#c0903a', 8)
    s.snip([(380, 716 - lift + tilt), (1660, 716 - lift - tilt), (1660, 748 - lift - tilt), (380, 748 - lift + tilt)], '#b87d24' if not wet else '#96692a', 0)
    if not wet:
        for x in (440, 1560):
            s.box(x, 748, 40, 200, '#b87d24', 6)
    # The bell, the papers, the cups.
    y = 668 - lift
    s.snip([(1000, y + 20), (1012, y - 34), (1040, y - 46), (1068, y - 34), (1080, y + 20)], RED, 5)
    s.box(1034, y - 66, 12, 22, NAVY, 0)
    s.snip([(620, y + 8), (740, y + 4), (760, y + 28), (632, y + 34)], CREAM, 5)
    s.snip([(640, y - 2), (760, y - 4), (776, y + 20), (652, y + 26)], '#fffaf0', 4)
    for x in (880, 1210, 1340, 500):
        s.snip([(x, y - 16), (x + 46, y - 16), (x + 40, y + 24), (x + 6, y + 24)], CREAM, 4)
        s.box(x + 44, y - 6, 14, 18, CREAM, 0)
    if wet:
        # Black, cold, and without an appointment.
        s.waves(726, '#17425c', 15, 132, 5, 40)
        s.waves(772, '#133650', 16, 110, 5, 10)
        s.waves(822, DUSK, 15, 140, 5, 60)
        s.waves(890, NAVY, 16, 120, 5)
        for x, y in ((700, 752), (1010, 748), (1290, 758), (980, 800), (1120, 846), (420, 800), (1500, 806), (820, 846)):
            s.snip([(x, y), (x + 60, y - 5), (x + 120, y), (x + 60, y + 5)], PALE, 0, 1)
        s.snip([(1180, 738), (1290, 728), (1302, 748), (1190, 760)], CREAM, 4)
    return s


def roof():
    s = Sheet('roof', 1920, 1080)
    s.box(-20, -20, 1960, 1120, NAVY, 0)
    for y, colour in ((220, '#182c4c'), (330, DUSK), (430, '#26466a')):
        s.snip([(-20, y), (500, y - 26), (1000, y + 8), (1500, y - 22), (1940, y), (1940, 620), (-20, 620)], colour, 0)
    for _ in range(44):
        x, y, r = s.chance.uniform(0, 1920), s.chance.uniform(0, 380), s.chance.uniform(2.5, 6)
        s.snip([(x, y - r), (x + r, y), (x, y + r), (x - r, y)], PALE, 0, .4)
    s.disc(980, 210, 118, 118, CREAM, 10, 22)
    for x, y, r in ((940, 180, 22), (1010, 240, 30), (1024, 160, 13)):
        s.disc(x, y, r, r, '#e9dcba', 0)
    # What is left to see: a church with a visitor, the tops of the willows, two gateposts.
    s.snip([(1180, 520), (1180, 410), (1330, 410), (1350, 520)], RED, 6)
    s.snip([(1164, 414), (1200, 352), (1316, 352), (1346, 414)], '#8f2f24', 5)
    s.box(1130, 300, 70, 224, CREAM, 6)
    s.snip([(1122, 304), (1165, 176), (1208, 304)], NAVY, 5)
    s.box(1148, 330, 34, 44, NAVY, 0)
    s.snip([(1238, 510), (1238, 446), (1264, 428), (1290, 446), (1290, 510)], MUSTARD, 0)
    s.snip([(1240, 470), (1262, 458), (1288, 470), (1282, 500), (1264, 510), (1246, 500)], '#fffaf0', 0)
    s.snip([(1244, 462), (1258, 462), (1256, 486), (1244, 482)], NAVY, 0)
    s.disc(1264, 502, 13, 9, RUDDY, 0)
    for x, y in ((1257, 480), (1273, 480)):
        s.disc(x, y, 3, 4, NAVY, 0, 8, .2)
    for x, y in ((230, 500), (330, 508), (440, 500), (640, 508), (1530, 502), (1640, 508), (1780, 498)):
        s.box(x - 7, y - 60, 14, 90, '#33423a', 0)
        s.disc(x, y - 78, 44, 50, GREEN, 5, 11, 7)
    # The lake.
    s.waves(524, '#2e5b80', 7, 150)
    s.waves(560, '#27507a', 9, 130)
    s.waves(612, '#21456b', 11, 140, 0, 30)
    s.waves(680, '#1c3a5f', 13, 160)
    for y, wide in ((540, 60), (566, 96), (598, 74), (630, 120), (668, 90), (712, 140), (752, 100)):
        s.snip([(980 - wide, y), (980, y - 6), (980 + wide, y), (980, y + 6)], CREAM, 0, 2)
    # The roof that they are on, with a weathercock.
    s.snip([(-20, 812), (960, 736), (1940, 812), (1940, 1100), (-20, 1100)], '#8f2f24', 10)
    for row in range(7):
        y = 770 + row * 48
        for i in range(-1, 22):
            x = i * 94 + (47 if row % 2 else 0)
            drop = abs(x + 44 - 960) * .0775
            top = max(y + drop - 20, 742 + drop)
            s.snip([(x, top), (x + 88, top), (x + 86, top + 40), (x + 44, top + 54), (x + 2, top + 40)], RED if (i + row) % 3 else '#c23b22', 4, 2)
    s.snip([(-20, 800), (960, 724), (1940, 800), (1940, 826), (960, 750), (-20, 826)], WOOD, 6)
    s.box(866, 470, 10, 270, '#0d1930', 0)
    s.box(812, 560, 118, 9, '#0d1930', 0)
    s.snip([(930, 546), (960, 564), (930, 582)], '#0d1930', 0)
    s.snip([(806, 470), (822, 400), (848, 446), (882, 448), (902, 404), (926, 400), (946, 416), (926, 424), (922, 462), (894, 494), (850, 496)], MUSTARD, 6)
    s.snip([(912, 402), (916, 380), (926, 394), (934, 378), (938, 404)], RED, 0)
    s.disc(926, 412, 4, 4, NAVY, 0, 8, .2)
    return s


# ---- people ----------------------------------------------------------------------------------------------------------

def eyes(s, x, y, apart, look, colour=NAVY):
    for side in (-1, 1):
        at = x + side * apart
        if look == 'pleased':
            s.strip([(at - 19, y + 5), (at, y - 9), (at + 19, y + 5)], 7, colour)
        elif look == 'startled':
            s.disc(at, y, 21, 23, '#fffaf0', 0, 14, .4)
            s.disc(at, y, 8, 9, colour, 0, 10, .2)
        else:
            s.disc(at, y, 9, 12, colour, 0, 12, .2)


def brows(s, x, y, apart, look, colour, thick=11):
    inner, outer = {'cross': (15, -9), 'startled': (-24, -16), 'pleased': (-7, 2)}.get(look, (0, 0))
    for side in (-1, 1):
        s.strip([(x + side * (apart - 26), y + inner), (x + side * apart, y + (inner + outer) / 2 - 5), (x + side * (apart + 26), y + outer)], thick, colour)


def mouth(s, x, y, look, colour='#7d2418', wide=34):
    if look == 'pleased':
        s.snip([(x - wide, y - 8), (x, y + 2), (x + wide, y - 8), (x + wide * .5, y + 20), (x - wide * .5, y + 20)], colour, 0, 1)
    elif look == 'cross':
        s.strip([(x - wide, y + 12), (x, y - 3), (x + wide, y + 12)], 9, colour)
    elif look == 'startled':
        s.disc(x, y + 8, 15, 20, colour, 0, 12, .5)
    else:
        s.strip([(x - wide * .8, y), (x, y + 3), (x + wide * .8, y)], 8, colour)


def reeve(look):
    s = Sheet('reeve', 900, 1300)
    s.snip([(96, 1310), (120, 640), (250, 530), (640, 530), (780, 640), (810, 1310)], DUSK, 12)
    s.snip([(330, 532), (450, 700), (570, 532), (540, 1310), (360, 1310)], '#fffaf0', 5)
    s.snip([(420, 620), (480, 620), (500, 960), (450, 1020), (400, 960)], RED, 4)
    s.snip([(300, 532), (350, 532), (430, 860), (400, 1310), (250, 1310)], NAVY, 6)
    s.snip([(600, 532), (550, 532), (470, 860), (500, 1310), (650, 1310)], NAVY, 6)
    for t in range(13):   # the chain of office
        a = math.pi * (t / 12)
        s.disc(450 - 250 * math.cos(a), 590 + 250 * math.sin(a), 27, 20, MUSTARD, 5, 8)
    s.disc(450, 884, 66, 66, MUSTARD, 7, 12)
    s.snip([(450, 836), (490, 884), (450, 932), (410, 884)], NAVY, 0)
    s.snip([(262, 330), (230, 240), (290, 150), (610, 150), (670, 240), (640, 330)], '#fffaf0', 7)
    s.snip([(290, 230), (320, 108), (450, 66), (580, 108), (612, 230), (606, 440), (296, 440)], SKIN, 8)
    for x in (276, 626):
        s.disc(x, 316, 28, 44, SKIN, 4, 12)
    s.snip([(276, 372), (340, 400), (450, 386), (562, 400), (628, 372), (620, 560), (540, 690), (450, 730), (360, 690), (284, 560)], '#fffaf0', 9)
    face(s, 450, 290, 78, look, '#fffaf0', 16)
    s.snip([(450, 286), (492, 390), (470, 408), (424, 404)], RUDDY, 5)
    s.snip([(450, 402), (560, 424), (600, 470), (500, 466), (450, 444), (400, 466), (300, 470), (340, 424)], '#ece3cc', 5)
    mouth(s, 450, 492, look)
    return s, (300, 190, 300, 350)


def face(s, x, y, apart, look, hair, thick=11):
    eyes(s, x, y, apart, look)
    brows(s, x, y - 52, apart, look, hair, thick)


def pronk(look):
    s = Sheet('pronk', 900, 1300)
    s.snip([(196, 1310), (210, 690), (330, 560), (570, 560), (690, 690), (706, 1310)], '#8a6a3a', 12)
    s.snip([(360, 562), (450, 760), (540, 562)], '#fffaf0', 4)
    s.snip([(450, 592), (528, 556), (524, 640)], RED, 4)
    s.snip([(450, 592), (372, 556), (376, 640)], RED, 4)
    s.disc(450, 596, 15, 17, '#a8301b', 0)
    s.box(412, 470, 76, 110, SKIN, 0)
    s.snip([(318, 250), (330, 130), (450, 84), (570, 130), (584, 250), (560, 440), (450, 530), (340, 440)], SKIN, 8)
    for x in (310, 592):
        s.disc(x, 310, 24, 40, SKIN, 4, 12)
    s.snip([(312, 250), (306, 150), (350, 200)], '#5c4a30', 3)
    s.snip([(590, 250), (596, 150), (552, 200)], '#5c4a30', 3)
    s.snip([(316, 168), (360, 92), (470, 62), (590, 122), (560, 112), (470, 92), (380, 118)], '#5c4a30', 4)
    s.disc(384, 302, 52, 52, NAVY, 4, 16)
    s.disc(516, 302, 52, 52, NAVY, 4, 16)
    s.disc(384, 302, 43, 43, CREAM, 0, 16)
    s.disc(516, 302, 43, 43, CREAM, 0, 16)
    s.box(432, 294, 36, 9, NAVY, 0, 1)
    eyes(s, 450, 304, 66, look)
    brows(s, 450, 226, 66, look, '#5c4a30', 10)
    s.snip([(450, 322), (474, 398), (432, 396)], RUDDY, 4)
    mouth(s, 450, 448, look, wide=28)
    # The tin.
    s.snip([(250, 800), (640, 790), (648, 1240), (256, 1250)], RED, 10)
    s.snip([(236, 744), (652, 734), (658, 806), (242, 818)], NAVY, 7)
    for x, colour in ((330, MUSTARD), (444, CREAM), (556, MUSTARD)):
        s.box(x - 6, 960, 12, 230, GREEN, 0)
        s.snip([(x, 1130), (x + 46, 1050), (x + 14, 1150)], GREEN, 0)
        s.snip([(x - 40, 880), (x - 18, 912), (x, 866), (x + 18, 912), (x + 40, 880), (x + 34, 960), (x, 984), (x - 34, 960)], colour, 4)
    s.snip([(166, 1310), (186, 940), (260, 900), (300, 980), (292, 1310)], '#9c7a45', 8)
    s.snip([(734, 1310), (714, 940), (642, 900), (602, 980), (610, 1310)], '#9c7a45', 8)
    for x in (286, 616):
        s.disc(x, 956, 46, 34, SKIN, 5, 12)
    return s, (330, 180, 240, 305)


def tjalsma(look):
    s = Sheet('tjalsma', 900, 1300)
    s.snip([(60, 1310), (84, 680), (220, 560), (680, 560), (820, 680), (846, 1310)], MUSTARD, 12)
    s.snip([(300, 566), (450, 690), (600, 566), (600, 700), (300, 700)], DUSK, 5)
    s.snip([(250, 830), (650, 830), (690, 1310), (210, 1310)], GREEN, 9)
    for x in (262, 584):
        s.snip([(x, 562), (x + 54, 562), (x + 54, 860), (x, 860)], GREEN, 6)
        s.disc(x + 27, 872, 20, 20, NAVY, 0, 10)
    s.snip([(190, 560), (206, 250), (300, 90), (450, 44), (600, 90), (694, 250), (710, 560), (600, 640), (450, 600), (300, 640)], RED, 9)
    for x, y in ((262, 220), (330, 132), (450, 90), (570, 132), (640, 220), (238, 330), (664, 330), (236, 450), (662, 450), (268, 556), (632, 556)):
        s.disc(x, y, 14, 14, CREAM, 0, 9)
    s.disc(450, 340, 176, 200, SKIN, 6, 20)
    s.snip([(290, 260), (330, 168), (450, 132), (570, 168), (610, 260), (540, 196), (450, 184), (360, 196)], '#c9bfae', 3)
    s.snip([(450, 560), (520, 600), (560, 720), (470, 640), (450, 600), (430, 640), (340, 720), (380, 600)], '#a8301b', 5)
    for x in (338, 562):
        s.disc(x, 396, 40, 32, RUDDY, 0, 14)
    eyes(s, 450, 326, 74, look)
    brows(s, 450, 272, 74, look, '#8d8270', 12)
    s.snip([(436, 336), (464, 336), (482, 398), (450, 412), (418, 398)], RUDDY, 4)
    mouth(s, 450, 456, look, wide=42)
    return s, (322, 222, 256, 282)


def jeroen(look):
    s = Sheet('jeroen', 900, 1300)
    s.snip([(150, 1310), (170, 680), (300, 570), (600, 570), (730, 680), (752, 1310)], PALE, 12)
    s.snip([(206, 1310), (222, 640), (330, 572), (400, 700), (400, 1310)], '#e2653f', 8)
    s.snip([(694, 1310), (678, 640), (570, 572), (500, 700), (500, 1310)], '#e2653f', 8)
    for y in (760, 880, 1000, 1120, 1240):
        s.snip([(214, y), (400, y), (400, y + 10), (212, y + 10)], '#b8482a', 0, 1)
        s.snip([(500, y), (686, y), (688, y + 10), (500, y + 10)], '#b8482a', 0, 1)
    s.box(410, 470, 80, 130, SKIN, 0)
    s.snip([(352, 580), (372, 574), (452, 830), (528, 574), (548, 580), (460, 870), (440, 870)], NAVY, 3)
    s.box(394, 850, 116, 150, '#fffaf0', 6)
    s.box(410, 868, 84, 60, TEAL, 0)
    s.box(410, 944, 84, 9, NAVY, 0, 1)
    s.box(410, 966, 56, 9, NAVY, 0, 1)
    s.snip([(316, 250), (330, 150), (450, 110), (570, 150), (584, 250), (572, 420), (520, 500), (450, 524), (380, 500), (328, 420)], SKIN, 8)
    for x in (312, 588):
        s.disc(x, 316, 26, 40, SKIN, 4, 12)
    s.snip([(330, 392), (380, 424), (450, 414), (520, 424), (570, 392), (566, 438), (520, 506), (450, 532), (380, 506), (334, 438)], '#c9925c', 0)
    s.snip([(300, 250), (296, 150), (340, 70), (460, 24), (590, 44), (640, 20), (626, 110), (604, 250), (576, 176), (500, 160), (400, 182), (330, 170)], '#7a3f1d', 8)
    eyes(s, 450, 300, 64, look)
    brows(s, 450, 248, 64, look, '#7a3f1d', 12)
    s.snip([(450, 306), (474, 376), (436, 380)], RUDDY, 4)
    mouth(s, 450, 446, look, wide=36)
    return s, (336, 200, 228, 298)


# ---- the sea, coming up ----------------------------------------------------------------------------------------------

def flood(to, wide=480, high=270):
    rows = bytearray()
    for y in range(high):
        rows.append(0)
        for x in range(wide):
            tooth = (x % 48) / 48
            crest = 9 * (1 - tooth / .35 if tooth < .35 else (tooth - .35) / .65)
            rows.append(max(0, min(255, round(255 * (1 - (y - crest + 9) / (high + 9))))))
    chunk = lambda kind, body: struct.pack('>I', len(body)) + kind + body + struct.pack('>I', zlib.crc32(kind + body))
    to.parent.mkdir(parents=True, exist_ok=True)
    to.write_bytes(b'\x89PNG\r\n\x1a\n' + chunk(b'IHDR', struct.pack('>IIBBBBB', wide, high, 8, 0, 0, 0, 0))
                   + chunk(b'IDAT', zlib.compress(bytes(rows), 9)) + chunk(b'IEND', b''))


def person(draw):
    name, faces = draw.__name__, {}
    body, (x, y, w, h) = draw('neutral')
    body.bake(HERE / 'people' / f'{name}-a1.webp')
    looks = ['pleased', 'startled'] + ['cross'] * (draw is not jeroen)
    for look in looks:
        draw(look)[0].bake(HERE / 'people' / f'{name}-a1-{look}.webp', (x, y, w, h))
        faces[look] = {'x': x, 'y': y, 'w': w, 'h': h}
    places = {'body': f'{name}-a1', 'size': [900, 1300], 'faces': faces}
    (HERE / 'people' / f'{name}-a1.json').write_text(json.dumps(places, indent=1) + '\n')


if __name__ == '__main__':
    wanted = sys.argv[1:]
    for name, make in {
            'board-room': lambda: room(False).bake(HERE / 'places/board-room.webp'),
            'board-room-wet': lambda: room(True).bake(HERE / 'places/board-room-wet.webp'),
            'roof': lambda: roof().bake(HERE / 'places/roof.webp'),
            'flood': lambda: flood(HERE / 'transitions/flood.png'),
            **{draw.__name__: (lambda draw=draw: person(draw)) for draw in (reeve, pronk, tjalsma, jeroen)}}.items():
        if not wanted or name in wanted:
            make()
