"""Cuts Nam-gyu's mother as she stands in the funeral hall: /usr/bin/python3 make_mother.py -> svg/mother.svg, svg/mother_late.svg

She is about fifty-eight and small. The black hanbok makes one bell of her, so that only three light things are left: the
white collar, the cord ribbon in her permed hair, and the cassette she has carried all day in both hands. Her eyes are
swollen; the mouth and the mole are her son's. She is nearly frontal, because she looks at the one who sang.
Years later (mother_late) the mourning is put away: a heather jacket, grey hair, and a handbag with both hands on the clasp.
"""
import math
import random

from anatomy import Face, P as outline, brush, g as group, hand_in, head_t, limb, path, stroke, svg
from make_cast import skull
from paths import out

HEAD = head_t(3, .95, 2, 52)
CENTRE = 474                                    # the middle of the collar, the bow and the cassette
LIFT = 'transform="translate(0 -40)"'            # so that the cassette stands above the text panel
COLOURS = ('.skin{fill:#e6b592}.hair{fill:#352d34}.grey{fill:#8b838c}.jeogori{fill:#2e2a36}.band{fill:#423b4c}.skirt{fill:#282430}'
           '.white{fill:#f2eef0}.cotton{fill:#f6f2ee}.swell{fill:#bb4450;opacity:.30}.lip{opacity:.30}'
           '.plastic{fill:#cfc8ba}.label{fill:#f7ead0}.stripe{fill:#f0a348}.window{fill:#3a3034}.reel{fill:#efe7da}.writing{fill:#3a4a86}')
LATE = ('.hair{fill:#8b838b}.grey{fill:#c9c2c6}.jeogori{fill:#8d7a94}.band{fill:#a08ca6}.skirt{fill:#4d5468}.swell{fill:#a8605c;opacity:.16}'
        '.leather{fill:#6b4238}.flap{fill:#7c5044}.gilt{fill:#cdaa62}')

# handwriting, one list of strokes a syllable, in a square of 10: nam, gyu, cha ("Nam-gyu's car")
SYLLABLES = dict(
    nam=[[(1, .6), (1.1, 4), (5, 4.1)], [(7.6, 0), (7.5, 5.4)], [(7.6, 2.4), (9.8, 2.4)], [(2, 6), (2.1, 9.6)], [(2, 6.1), (8, 6), (8, 9.6)], [(2.1, 9.5), (8, 9.5)]],
    gyu=[[(1.4, 1), (8.2, .9), (7.6, 4.6)], [(.2, 6.2), (9.8, 6)], [(3.2, 6.2), (3, 9.8)], [(6.6, 6.2), (6.7, 9.8)]],
    cha=[[(2.6, .2), (4.2, 1)], [(.6, 2.6), (5.8, 2.5)], [(3.4, 2.6), (2.8, 6), (.4, 9.4)], [(3.1, 5.4), (5.8, 9.2)], [(7.6, 0), (7.5, 9.8)], [(7.6, 4.6), (9.8, 4.6)]])


def mirrored(points):
    """The same outline on her other side."""
    return [(2 * CENTRE - x, y) for x, y in points]


def perm(centre, radius, bumps, start, end, seed):
    """The bumpy outer edge of set hair, from angle `start` to `end` in degrees, clockwise on the screen."""
    dice = random.Random(seed)
    points = []
    for step in range(4 * bumps + 1):
        angle = math.radians(start + (end - start) * step / (4 * bumps))
        if step % 4 == 0:
            lift = dice.uniform(-.02, .02)
        reach = (.90, .98, 1.0, .98)[step % 4] + lift
        points.append((centre[0] + radius[0] * reach * math.cos(angle), centre[1] + radius[1] * reach * math.sin(angle)))
    return points


def curl(x, y, size, turn):
    """One curl in the hair: a hook that closes."""
    points = [(-1, .5), (-.6, -.5), (.3, -.7), (.9, 0), (.5, .6), (-.1, .4)]
    cosine, sine = math.cos(turn), math.sin(turn)
    return [(x + size * (a * cosine - b * sine), y + size * (a * sine + b * cosine)) for a, b in points]


def write(syllable, x, y, size):
    """One handwritten syllable of the cassette's label."""
    scale = size / 10
    return ''.join(stroke([(x + a * scale, y + b * scale) for a, b in line], [2.6] * len(line), 'writing') for line in SYLLABLES[syllable])


def skirt():
    """The full black skirt, tied high: a bell down to the frame."""
    bell = [(316, 700), (284, 780), (240, 900), (196, 1080), (150, 1310), (140, 1360), (808, 1360), (798, 1310), (752, 1080), (708, 900), (664, 780), (632, 700)]
    pleats = [[(x, 800), (CENTRE + (x - CENTRE) * 1.45, 1000), (CENTRE + (x - CENTRE) * 1.9, 1300)] for x in (344, 396, 446, 506, 556, 606)]
    return [group('skirt', path(outline(bell, k=.4), 'skirt')), group('skirt-line', *[stroke(line, [.6, 3, 4], 'fold') for line in pleats])]


def jacket(late):
    """The short jacket with its crossed collar, the white paper edge, and the ribbon tied in one loop; later it has no ribbon."""
    neck = [(416, 350), (414, 424), (400, 458), (360, 486), (CENTRE, 580), (588, 486), (546, 458), (530, 424), (528, 350)]
    body = [(398, 462), (344, 480), (298, 516), (284, 600), (280, 720), (300, 762), (CENTRE, 780), (648, 762), (668, 720), (664, 600), (650, 516), (604, 480), (550, 462), (CENTRE, 576)]
    under = [(398, 440), (406, 480), (436, 528), (482, 566)]
    over = [(552, 442), (544, 482), (510, 536), (462, 580), (432, 622)]
    band = over[:4] if late else over
    loop = [(440, 604), (474, 580), (540, 568), (578, 580), (578, 606), (536, 616), (474, 612)]
    tails = [[(446, 598), (430, 690), (424, 800), (400, 960)], [(440, 598), (458, 710), (464, 860), (454, 1030)]]
    return [
        group('neck', path(outline(neck), 'skin')),
        group('neck-shade', path(outline([(410, 380), (430, 428), (CENTRE, 440), (516, 428), (534, 380), (CENTRE, 400)]), 'shade')),
        group('neck-line', stroke([(436, 470), (458, 478), (482, 474)], [.5, 2, .5], 'fold')),
        group('torso', path(outline(body, k=.42), 'jeogori')),
        group('collar-under', path(brush([(x - 10, y + 6) for x, y in under], [34, 38, 38, 30]), 'band')),
        group('placket-under', path(brush(under, [17, 20, 19, 10]), 'white')),
        group('collar-over', path(brush([(x + 11, y + 7) for x, y in band], [34, 40, 42, 42, 34][:len(band)]), 'band')),
        group('placket-over', path(brush(over[:4], [17, 20, 20, 8]), 'white')),
        group('ribbon', *[path(brush(line, [22, 34, 38, 42]), 'band') for line in tails]),
        group('collar-bow', path(outline(loop), 'band'), path(outline([(428, 582), (456, 578), (464, 614), (434, 622)]), 'band')),
        group('collar-bow-line', stroke([(464, 598), (516, 590), (562, 590)], [.6, 3, .6], 'fold'), stroke([(458, 580), (464, 598), (461, 614)], [1, 3, 1], 'fold')),
    ]


def arms():
    """Two sleeves with the low round belly of the hanbok; they end narrow at the wrists."""
    upper = [(342, 482), (284, 500), (238, 556), (206, 650), (194, 730), (222, 784), (286, 784), (326, 730), (348, 630), (356, 530)]
    lower = [(194, 706), (196, 782), (236, 832), (300, 838), (356, 806), (392, 760), (404, 700), (390, 668), (350, 676), (268, 690)]
    inside = [(330, 640), (304, 676), (262, 690)]
    belly = [(222, 800), (290, 806), (346, 766)]
    parts = []
    for side, turn in (('far', mirrored), ('near', list)):
        parts.append(group('arm-' + side, path(outline(turn(upper)), 'jeogori')))
        parts.append(group('arm-%s-line' % side, stroke(turn(inside), [1, 6, 1], 'fold')))
    for side, turn in (('far', mirrored), ('near', list)):
        parts.append(group('sleeve-' + side, path(outline(turn(lower)), 'jeogori')))
        parts.append(group('sleeve-%s-line' % side, stroke(turn(belly), [.8, 4, .8], 'fold'), stroke(turn([(392, 668), (402, 704), (390, 758)]), [2, 3, 2], 'fold')))
    return parts


def cassette():
    """Both hands, and in them the cassette with the label in her own writing. The thumbs lie on it."""
    turn = 'transform="translate(%d 682) rotate(-3)"' % CENTRE
    near, near_line = hand_in('back', 366, 738, 62, .98, True)
    far, far_line = hand_in('back', 2 * CENTRE - 366, 738, -62, .98)
    shell = [(-80, -50), (80, -50), (82, 46), (58, 50), (52, 52), (-52, 52), (-58, 50), (-82, 46)]
    label = [(-70, -42), (70, -42), (70, 26), (-70, 26)]
    window = [(-40, -6), (40, -6), (40, 16), (-40, 16)]
    reels = ''.join('<circle class="reel" cx="%d" cy="5" r="8"/><circle class="window" cx="%d" cy="5" r="4"/>' % (x, x) for x in (-26, 26))
    words = write('nam', -40, -38, 21) + write('gyu', -14, -38, 21) + write('cha', 20, -38, 21)
    face = path(outline(shell, k=.06), 'plastic') + path(outline(label, k=.06), 'label') + '<rect class="stripe" x="-70" y="-11" width="140" height="5"/>'
    face += path(outline(window, k=.2), 'window') + reels + words
    edge = stroke([(-54, 50), (-50, 36)], [2, 1], 'fold') + stroke([(54, 50), (50, 36)], [2, 1], 'fold')
    thumb = [(364, 724), (390, 696), (424, 684)]
    nail = [(414, 678), (424, 676), (431, 681)]
    return [
        group('hand', near, far),
        group('hand-line', near_line, far_line),
        group('prop-cassette', '<g %s>%s</g>' % (turn, face)),
        group('prop-cassette-line', '<g %s>%s</g>' % (turn, edge)),
        group('pen-thumbs', limb(thumb, [34, 26, 19]), limb(mirrored(thumb), [34, 26, 19])),
        group('pen-thumbs-line', stroke(nail, [.6, 2, .6], 'fold'), stroke(mirrored(nail), [.6, 2, .6], 'fold')),
    ]


def handbag():
    """The handbag she carries before her, upright, and both hands on its clasp."""
    near, near_line = hand_in('back', 352, 748, 68, .98, True)
    far, far_line = hand_in('back', 2 * CENTRE - 352, 748, -68, .98)
    leather = [(352, 716), (CENTRE, 706), (596, 716), (622, 830), (628, 930), (604, 952), (CENTRE, 958), (344, 952), (320, 930), (326, 830)]
    frame = [(350, 722), (400, 708), (CENTRE, 704), (548, 708), (598, 722)]
    handle = [(404, 712), (410, 640), (436, 604), (CENTRE, 596), (512, 604), (538, 640), (544, 712)]
    return [
        group('strap-handle', path(brush(handle, [13, 14, 15, 15, 15, 14, 13]), 'flap')),
        group('bag', path(outline(leather, k=.3), 'leather')),
        group('bag-line', stroke([(334, 800), (CENTRE, 816), (614, 800)], [1, 3, 1], 'fold'), stroke([(346, 930), (CENTRE, 938), (602, 930)], [1, 2.4, 1], 'fold')),
        group('placket-frame', path(brush(frame, [11, 12, 12, 12, 11]), 'gilt'), '<circle class="gilt" cx="%d" cy="686" r="13"/><circle class="gilt" cx="%d" cy="689" r="13"/>' % (CENTRE - 10, CENTRE + 11)),
        group('placket-frame-line', stroke([(CENTRE - 2, 676), (CENTRE + 2, 700)], [1, 2.4], 'fold')),
        group('hand', near, far),
        group('hand-line', near_line, far_line),
    ]


def head():
    """A round, tired head under short set hair, with the ribbon on her left, as for a man."""
    face = Face(eye_y=246, near=(431, .96), far=(514, .91), open=9.2, tilt=-3.8, eye_w=22, brow=5.4, brow_y=-27, brow_len=1.08, mouth=(475, 325), mouth_w=25,
                nose=(476, 291), lip=1.0, lash=4.2, mouth_far=.92, nose_kind='front', nose_k=.8, bag=1.5, iris=10)
    skin = [(382, 262), (374, 212), (382, 146), (420, 104), (472, 96), (524, 104), (560, 144), (568, 210), (562, 260), (560, 306), (546, 340), (514, 364), (474, 371), (432, 364), (400, 342), (386, 308)]
    jaw = [(392, 326), (430, 356), (474, 363), (516, 356), (552, 324), (546, 352), (514, 374), (474, 381), (430, 374), (398, 352)]
    ears = [[(382, 250), (369, 242), (360, 254), (362, 280), (371, 300), (384, 300), (389, 276)], [(566, 250), (579, 242), (587, 254), (585, 280), (577, 300), (564, 300), (560, 276)]]
    hairline = [(572, 262), (558, 226), (546, 190), (520, 176), (496, 160), (470, 168), (444, 164), (420, 182), (400, 196), (390, 228), (374, 264)]
    hair = perm((472, 190), (126, 140), 12, 148, 392, 5) + hairline
    curls = [(402, 96, 17, .2), (452, 70, 18, .8), (506, 72, 18, 1.6), (552, 106, 17, 2.4), (376, 146, 16, -.4), (430, 122, 17, .4), (482, 116, 18, 1.2), (532, 142, 16, 2.0), (368, 204, 15, -.8), (578, 168, 15, 2.6), (578, 222, 13, 3.0)]
    marks = ''.join(path(outline(points), 'swell') for points in (
        [(404, 240), (430, 226), (456, 240), (458, 250), (430, 236), (404, 250)], [(488, 240), (514, 227), (538, 240), (538, 250), (514, 237), (488, 250)],
        [(406, 256), (432, 262), (456, 256), (448, 272), (428, 275), (410, 268)], [(490, 256), (514, 262), (538, 256), (532, 268), (514, 274), (496, 270)]))
    marks += stroke([(444, 298), (434, 314), (434, 330)], [.5, 2.2, .5], 'softink') + stroke([(508, 298), (518, 313), (517, 328)], [.5, 2.2, .5], 'softink')
    marks += stroke([(402, 254), (394, 258)], [1.6, .4], 'softink') + stroke([(402, 249), (393, 249)], [1.6, .4], 'softink')
    marks += '<circle class="mole" cx="446" cy="282" r="3"/>'
    parts = skull(face, HEAD, skin, jaw, ears, [hair], [([(392, 128), (436, 84), (504, 80), (556, 120)], [1, 11, 12, 1])], [curl(*numbers) for numbers in curls], extra=marks,
                  blush=((418, 298, 22, 11), (530, 298, 20, 11), (477, 294, 15, 9), (431, 254, 24, 12), (514, 254, 22, 12)),
                  m_neutral=dict(cl=-.6, cr=-.3, dip=.5), m_smile=dict(cl=-6.5, cr=-5.5, dip=3, wide=1.16), m_talk=dict(gap=7, wide=.84),
                  m_laugh=dict(cl=-6, cr=-5, dip=1.6, gap=11, wide=1.14, teeth=True), b_neutral=dict(inn=-5.5, arch=.5, out=3), b_smile=dict(inn=-5, arch=-2, out=1.5), b_hurt=dict(inn=-14, out=7),
                  b_hard=dict(inn=7, arch=3, out=-1, pinch=4), e_neutral=dict(up=8.0, up_o=5.8, low=4.4, wet=True), e_smile=dict(up=6.8, up_o=4.8, low=1.6, wet=True), e_hurt=dict(up=6.4, up_o=2.6, low=4.2),
                  e_away=dict(up=7.4, up_o=5.2, low=4.2, wet=True))
    grey = [[(386, 258), (376, 226), (382, 190), (400, 164)], [(398, 206), (396, 178), (412, 150), (432, 142)], [(558, 250), (568, 216), (562, 180), (548, 158)], [(544, 182), (546, 164), (532, 144)]]
    wing = [(0, 0), (16, -17), (34, -13), (31, 3), (36, 15), (18, 15)]
    bow = path(outline(wing, k=.34), 'cotton') + path(outline([(-x, y) for x, y in wing], k=.34), 'cotton') + '<circle class="cotton" cx="0" cy="0" r="7.5"/>'
    place = '<g transform="translate(556 122) rotate(48) scale(.94)">%s</g>'
    folds = stroke([(6, 0), (16, -3), (26, -2)], [1, 2.2, .5], 'fold') + stroke([(-6, 0), (-16, -3), (-26, -2)], [1, 2.2, .5], 'fold') + stroke([(-6, -5), (-8, 0), (-6, 5)], [1, 2, 1], 'fold') + stroke([(6, -5), (8, 0), (6, 5)], [1, 2, 1], 'fold')
    return [
        group('hairback', path(outline([(392, 190), (366, 250), (370, 304), (398, 322), (474, 330), (548, 322), (578, 304), (582, 250), (556, 190)]), 'hair'), extra=HEAD),
        *parts,
        group('cord-strands', *[stroke(line, [.8, 4.6, .8], 'grey') for line in grey], extra=HEAD),
        group('cord-ribbon', place % bow, extra=HEAD),
        group('cord-ribbon-line', place % folds, extra=HEAD),
    ]


def mother(late=False):
    """The whole figure: (SVG body, her colours)."""
    order = ('hairback skirt neck torso collar-under placket-under collar-over placket-over %s arm-far arm-near sleeve-far sleeve-near %s '
             'head ear face hair cord-strands%s')
    order %= ('', 'strap-handle bag placket-frame hand', '') if late else ('ribbon collar-bow', 'hand prop-cassette pen-thumbs', ' cord-ribbon')
    parts = skirt() + jacket(late) + arms() + (handbag() if late else cassette()) + head()
    if late:
        parts = [part for part in parts if not part.startswith(('<g id="ribbon', '<g id="collar-bow', '<g id="cord-ribbon'))]
    return '<g data-parts="%s" %s>%s</g>' % (order, LIFT, '\n'.join(parts)), COLOURS + (LATE if late else '')


if __name__ == '__main__':
    for name, late in (('mother', False), ('mother_late', True)):
        with open(out('svg', name + '.svg'), 'w', encoding='utf-8') as file:
            file.write(svg(*mother(late)))
