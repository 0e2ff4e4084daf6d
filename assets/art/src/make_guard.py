"""Cuts the campus night guard as he comes out on the roof: /usr/bin/python3 make_guard.py -> svg/guard.svg, svg/guard_late.svg

He is about sixty, tired and fair: five floors on a bad knee, and a log book that wants a name. Peaked cap, padded jacket
in rolls, one bright band across it, the torch held low so that it blinds nobody. His black shape is a cap, a barrel and a torch.
Twelve years later (guard_late) he sits over the book at a wedding: white at the temples, and for the torch a pencil on a string.
"""
from anatomy import Face, P as outline, brush, g as group, hand_in, head_t, path, stroke, svg
from make_cast import skull
from paths import out

HEAD = head_t(2, 1.0, 0, 34)
CENTRE = 478                                    # the jacket's zip
BAND = [(262, 654), (360, 669), (CENTRE, 674), (596, 669), (694, 654)]      # the bright band across the jacket
COLOURS = ('.skin{fill:#d9a47f}.hair{fill:#77727c}.brow{fill:#5d5660}.padded{fill:#34486a}.dark{fill:#26344e}.cap{fill:#2d3f60}.badge{fill:#e7c98d}.shirt{fill:#cfd6dc}'
           '.band{fill:#d9dfe0}.yellow{fill:#e8c04e}.patch{fill:#f0ece2}.sign{fill:#26344e}.pants{fill:#35323e}.torch{fill:#3c3a44}.steel{fill:#8e929c}'
           '.glass{fill:#ffe2a0}.core{fill:#fff6dc}.book{fill:#7c3f3a}.page{fill:#efe7d6}.lip{opacity:.26}.blush{opacity:.24}')
LATE = '.hair{fill:#b9b4ba}.brow{fill:#8d868f}.wood{fill:#e6c796}.lead{fill:#3a3640}.lacquer{fill:#d8a23e}.string{fill:#e9dfcb}'

# the word on his chest, guard (gyeongbi), stroke by stroke in squares of 10
SYLLABLES = ([[(.8, 1), (5, 1), (4.4, 3.6), (1, 5.6)], [(5, 2), (7.8, 2)], [(4.6, 3.8), (7.8, 3.8)], [(8.2, 0), (8.2, 5.8)]],
             [[(1, .8), (1, 8.6), (5.6, 8.6), (5.6, .8)], [(1, 4.6), (5.6, 4.6)], [(8.4, 0), (8.4, 10)]])


def mirrored(points):
    """The same outline on his other side."""
    return [(2 * CENTRE - x, y) for x, y in points]


def sign(x, y, size):
    """The two syllables of the chest patch."""
    scale = size / 10
    parts = []
    for number, syllable in enumerate(SYLLABLES):
        left = x + number * size * 1.16
        for line in syllable:
            parts.append(stroke([(left + a * scale, y + b * scale) for a, b in line], [3] * len(line), 'sign'))
    cx, cy, radius = x + 4.8 * scale, y + 8.2 * scale, 1.9 * scale
    parts.append('<circle cx="%.1f" cy="%.1f" r="%.1f" style="fill:none;stroke:#26344e;stroke-width:3"/>' % (cx, cy, radius))
    return ''.join(parts)


def trunk():
    """Trousers, shirt collar and the padded jacket in five rolls."""
    rolls = [(386, 462), (326, 478), (276, 520), (256, 590), (262, 640), (248, 690), (252, 740), (240, 792), (246, 842), (236, 896), (244, 950), (240, 1006), (250, 1060), (300, 1090), (CENTRE, 1100)]
    jacket = rolls + mirrored(rolls[:-1])[::-1] + [(CENTRE, 540)]
    seams = [[(262, y), (360, y + 14), (CENTRE, y + 18), (2 * CENTRE - 360, y + 14), (2 * CENTRE - 262, y)] for y in (742, 842, 950)]
    neck = [(412, 330), (410, 404), (398, 448), (360, 476), (CENTRE, 556), (592, 476), (552, 448), (530, 404), (528, 330)]
    shirt = [(400, 440), (372, 470), (424, 540), (CENTRE, 600), (540, 540), (584, 470), (556, 440), (CENTRE, 520)]
    return [
        group('leg-body', path('M270 1060L690 1060L712 1300L252 1300Z', 'pants')),
        group('leg-body-line', stroke([(480, 1110), (478, 1200), (474, 1300)], [2, 4, 4], 'fold')),
        group('neck', path(outline(neck), 'skin')),
        group('neck-shade', path(outline([(406, 350), (430, 420), (CENTRE, 432), (520, 420), (536, 350), (CENTRE, 380)]), 'shade')),
        group('placket-shirt', path(outline(shirt, k=.2), 'shirt')),
        group('torso', path(outline(jacket, k=.46), 'padded')),
        group('torso-line', *[stroke(line, [1, 4, 4, 4, 1], 'fold') for line in seams], stroke([(CENTRE, 556), (480, 760), (479, 1096)], [3, 3, 3], 'fold')),
        group('placket-band', path(brush(BAND, [34] * 5), 'band'), path(brush(BAND, [9] * 5), 'yellow')),
        group('placket-band-line', stroke([(CENTRE, 652), (CENTRE, 696)], [3, 3], 'fold')),
        group('placket-patch', path(outline([(514, 592), (598, 585), (600, 632), (516, 639)], k=.06), 'patch'), '<g transform="rotate(-4 557 612)">%s</g>' % sign(524, 598, 29)),
    ]


def torch():
    """Held low, pointing past everybody."""
    barrel = [(690, 604), (812, 622), (808, 656), (686, 632)]
    halo = ('<radialGradient id="halo"><stop offset="0" stop-color="#ffb454" stop-opacity=".5"/><stop offset="1" stop-color="#ffb454" stop-opacity="0"/></radialGradient>'
            '<ellipse cx="852" cy="643" rx="46" ry="92" fill="url(#halo)"/>')
    bell = [(804, 616), (850, 602), (844, 684), (800, 660)]
    return [
        group('prop-torch', path(outline(barrel, k=.1), 'torch'), path(outline(bell, k=.14), 'torch'), path(brush([(806, 614), (802, 662)], [7, 7]), 'steel')),
        group('lamp-glass', halo, '<ellipse class="glass" cx="850" cy="643" rx="14" ry="43" transform="rotate(4 850 643)"/><ellipse class="core" cx="852" cy="643" rx="7" ry="27" transform="rotate(4 852 643)"/>'),
    ]


def pencil():
    """Licked, held out to whoever is next; the string is tied to the book."""
    return [
        group('pen-pencil', path('M676 604L820 628L818 642L674 618Z', 'lacquer'), path('M676 604L674 618L650 607Z', 'wood'), path('M659 605.6L658 610.6L646 606Z', 'lead')),
        group('cord-string', path(brush([(818, 635), (836, 664), (838, 730), (806, 812), (716, 858), (600, 838), (510, 764)], [5.2] * 7), 'string')),
    ]


def far_arm(held):
    """The far arm, bent up, and in its fist what is held."""
    upper = [(602, 474), (652, 484), (704, 530), (738, 604), (760, 690), (764, 764), (730, 806), (672, 800), (638, 740), (618, 640), (604, 560)]
    lower = [(766, 770), (734, 812), (684, 796), (672, 740), (690, 690), (708, 658), (752, 652), (784, 672), (782, 716)]
    fist, lines = hand_in('fist', 748, 682, 12, 1.12, True)
    return [
        group('arm-far', path(outline(upper), 'padded')),
        group('arm-far-line', stroke([(624, 610), (686, 622), (742, 600)], [1, 5, 1], 'fold'), stroke([(640, 700), (700, 712), (762, 690)], [1, 5, 1], 'fold')),
        *held,
        group('hand-far', fist),
        group('hand-far-line', lines),
        group('sleeve-far', path(outline(lower), 'padded')),
        group('sleeve-far-line', stroke([(676, 740), (724, 752), (782, 736)], [1, 5, 1], 'fold'), stroke([(704, 662), (746, 672), (786, 680)], [2, 3, 2], 'fold')),
    ]


def near_arm():
    """The near arm presses the log book to his chest."""
    upper = [(346, 470), (286, 484), (232, 532), (200, 606), (182, 690), (180, 756), (214, 806), (274, 802), (312, 742), (340, 640), (352, 550)]
    lower = [(182, 720), (184, 790), (222, 830), (290, 816), (360, 774), (424, 744), (432, 704), (412, 668), (366, 672), (306, 692), (252, 712)]
    book = [(380, 604), (494, 588), (518, 770), (404, 790)]
    hand, lines = hand_in('back', 414, 708, 76, 1.1, True)
    return [
        group('prop-book', path(outline(book, k=.05), 'book'), path(outline([(382, 598), (492, 583), (493, 591), (383, 607)], k=.05), 'page')),
        group('prop-book-line', stroke([(398, 604), (422, 786)], [2.4, 2.4], 'fold'), stroke([(422, 634), (480, 626)], [2, 2], 'fold'), stroke([(424, 648), (462, 643)], [2, 2], 'fold')),
        group('arm-near', path(outline(upper), 'padded')),
        group('arm-near-line', stroke([(206, 606), (262, 626), (326, 612)], [1, 5, 1], 'fold'), stroke([(184, 696), (244, 716), (308, 698)], [1, 5, 1], 'fold')),
        group('hand', hand),
        group('hand-line', lines),
        group('sleeve-near', path(outline(lower), 'padded')),
        group('sleeve-near-line', stroke([(316, 692), (334, 734), (326, 790)], [1, 5, 1], 'fold'), stroke([(244, 716), (252, 766), (246, 820)], [1, 5, 1], 'fold'), stroke([(408, 672), (420, 706), (414, 746)], [2, 3, 2], 'fold')),
    ]


def head():
    """A long tired face, the cap pushed on straight, grey at the temples."""
    face = Face(eye_y=246, near=(445, .95), far=(522, .78), open=9.4, tilt=-4, eye_w=23, brow=8.6, brow_y=-25, brow_len=1.06, mouth=(501, 328), mouth_w=28, nose=(516, 292), lip=.8,
                lash=4.2, mouth_far=.74, nose_kind='long', bag=1.7, iris=10)
    skin = [(390, 266), (378, 214), (384, 140), (438, 90), (510, 92), (546, 140), (552, 190), (549, 222), (560, 256), (560, 292), (550, 330), (526, 358), (492, 368), (454, 361), (414, 336), (396, 302)]
    jaw = [(404, 322), (450, 350), (492, 359), (530, 346), (496, 372), (450, 366), (410, 344)]
    ear = [(392, 234), (375, 224), (359, 240), (361, 272), (374, 302), (393, 304), (400, 270)]
    hair = [(398, 262), (384, 254), (370, 226), (364, 180), (372, 150), (420, 140), (430, 176), (416, 204), (410, 232), (402, 244)]
    marks = stroke([(474, 302), (466, 318), (468, 338)], [.5, 2.6, .5], 'softink') + stroke([(534, 304), (540, 318), (535, 334)], [.5, 2.2, .5], 'softink')
    marks += stroke([(418, 252), (408, 256)], [1.8, .4], 'softink') + stroke([(417, 246), (406, 245)], [1.8, .4], 'softink')
    marks += stroke([(484, 346), (496, 348), (508, 345)], [.5, 2, .5], 'softink')
    crown = [(364, 180), (350, 140), (360, 92), (402, 52), (462, 34), (524, 40), (570, 76), (582, 124), (574, 158), (520, 150), (460, 154), (404, 168)]
    rim = [(362, 188), (360, 150), (410, 134), (466, 126), (526, 124), (576, 132), (580, 170), (528, 164), (468, 168), (410, 178)]
    peak = [(416, 172), (480, 156), (548, 152), (580, 154), (618, 178), (640, 206), (596, 202), (544, 194), (488, 190), (448, 186)]
    shield = [(504, 78), (530, 70), (552, 80), (552, 104), (532, 122), (510, 106)]
    parts = skull(face, HEAD, skin, jaw, [ear], [hair], [], [], extra=marks, blush=((428, 296, 26, 12), (542, 294, 12, 10), (514, 290, 13, 10)),
                  m_neutral=dict(cl=.8, cr=.8, dip=-.4), m_smile=dict(cl=-5, cr=-5, dip=2.2, wide=1.12), m_laugh=dict(cl=-6, cr=-6, dip=1.5, gap=12, wide=1.12, teeth=True),
                  m_talk=dict(gap=8, wide=.86), b_neutral=dict(inn=-3, arch=1, out=4), b_smile=dict(inn=-4, arch=-2.5, out=3), b_hurt=dict(inn=-13, arch=1, out=8), b_hard=dict(inn=8, arch=3, out=0),
                  e_neutral=dict(up=8.4, up_o=5.4, low=5), e_smile=dict(up=7.6, up_o=5.2, low=2), e_hurt=dict(up=7.2, up_o=3.0), e_away=dict(up=7.6, up_o=5.4))
    cap = group('hat', path(outline(crown, k=.42), 'cap'), path(outline(rim, k=.3), 'dark'), extra=HEAD)
    return [
        *parts,
        cap,
        group('hat-line', stroke([(462, 36), (446, 80), (448, 130)], [.8, 3, .8], 'fold'), stroke([(372, 150), (420, 134), (468, 128), (576, 134)], [.8, 2.4, 2.4, .8], 'fold'), extra=HEAD),
        group('prop-badge', path(outline(shield, k=.3), 'badge'), extra=HEAD),
        group('prop-badge-line', stroke([(518, 92), (530, 104), (543, 90)], [1, 2.6, 1], 'fold'), extra=HEAD),
        group('collar-peak', path(outline(peak, k=.4), 'dark'), extra=HEAD),
    ]


def collar():
    """The jacket's high collar, open, in front of the neck."""
    near = [(392, 404), (366, 430), (344, 470), (368, 520), (424, 580), (474, 622), (478, 590), (432, 530), (406, 474)]
    return [
        group('collar', path(outline(mirrored(near), k=.4), 'dark'), path(outline(near, k=.4), 'dark')),
        group('collar-line', stroke([(386, 436), (396, 500), (448, 576)], [1, 4, 1], 'fold'), stroke(mirrored([(386, 436), (396, 500), (448, 576)]), [1, 4, 1], 'fold')),
    ]


def guard(late=False):
    """The whole figure: (SVG body, his colours)."""
    order = ('leg-body neck placket-shirt torso placket-band placket-patch arm-far %s hand-far sleeve-far prop-book arm-near hand sleeve-near %scollar '
             'head ear face hair hat prop-badge collar-peak')
    parts = [*trunk(), *far_arm(pencil() if late else torch()), *near_arm(), *collar(), *head()]
    order %= ('pen-pencil', 'cord-string ') if late else ('prop-torch lamp-glass', '')
    return '<g data-parts="%s">%s</g>' % (order, '\n'.join(parts)), COLOURS + (LATE if late else '')


if __name__ == '__main__':
    for name, late in (('guard', False), ('guard_late', True)):
        with open(out('svg', name + '.svg'), 'w', encoding='utf-8') as file:
            file.write(svg(*guard(late)))
