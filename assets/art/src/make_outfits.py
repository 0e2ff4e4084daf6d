"""Cuts who is dressed for one place: coats for outdoors, and the white shirt of the noodle shop. make_outfits.py [NAME...] -> svg/<name>.svg"""
import re
import sys

from anatomy import P, g, path, stroke, svg
from make_cast import gyuho_home, namgyu, without, youngsu_bare
from paths import out


def in_order(body, parts):
    """the same figure with its parts printed in this order"""
    return re.sub(r'data-parts="[^"]*"', 'data-parts="%s"' % parts, body, count=1)


def with_parts(body, groups):
    """the same figure with more parts"""
    return body[:body.rindex('</g>')] + '\n'.join(groups) + '</g>'


def recoloured(body, parts, old, new):
    """some parts cut from another cloth"""
    for part in parts:
        body = re.sub(r'<g id="%s".*?</g>' % part, lambda found: found.group(0).replace('class="%s"' % old, 'class="%s"' % new), body, flags=re.S)
    return body


def youngsu_coat():
    """Young-su out of doors: a long coat, its collar up, both hands in its pockets"""
    body, css = youngsu_bare()
    body = without(body, ('arm-far', 'sleeve-far', 'arm-near', 'hand', 'sleeve'))
    near = [(402, 404), (336, 422), (268, 458), (266, 640), (254, 840), (226, 1080), (208, 1300), (474, 1300), (468, 1040), (458, 780), (448, 600), (428, 480)]
    far = [(556, 404), (612, 424), (662, 458), (664, 640), (676, 840), (700, 1080), (716, 1300), (486, 1300), (490, 1040), (500, 780), (522, 600), (548, 470)]
    groups = [
        g('coat-far', path(P(far, k=.3), 'coat')), g('coat-far-line', stroke([(640, 560), (626, 680), (640, 780)], [1, 5, 1], 'fold'), stroke([(560, 900), (572, 1060), (566, 1200)], [1, 4, 1], 'fold')),
        g('coat-near', path(P(near, k=.3), 'coat')),
        g('coat-near-line', stroke([(448, 640), (458, 800), (466, 1040), (470, 1290)], [2, 3, 3, 3], 'fold'), '<circle class="button" cx="420" cy="742" r="10"/><circle class="button" cx="428" cy="868" r="10"/>',
          stroke([(330, 960), (318, 1100), (330, 1220)], [1, 5, 1], 'fold')),
        g('collar-coat', path(P([(400, 352), (366, 336), (352, 392), (350, 452), (344, 540), (384, 556), (376, 592), (448, 716), (444, 590), (424, 486), (404, 430)], k=.16), 'lapel'),
          path(P([(546, 360), (582, 344), (600, 396), (606, 452), (616, 540), (580, 554), (588, 588), (516, 716), (518, 600), (542, 486), (562, 430)], k=.16), 'lapel')),
        g('collar-coat-line', stroke([(352, 456), (392, 492), (384, 556)], [2, 3, 2], 'fold'), stroke([(606, 456), (572, 490), (580, 554)], [2, 3, 2], 'fold')),
        g('arm-far', path(P([(606, 424), (664, 444), (710, 520), (736, 650), (748, 780), (728, 896), (684, 944), (648, 916), (650, 800), (640, 640), (614, 520)]), 'coat')),
        g('arm-far-line', stroke([(744, 730), (706, 752), (668, 750)], [1, 6, 1], 'fold'), stroke([(636, 884), (700, 862), (736, 862)], [2, 4, 2], 'fold')),
        g('arm-near', path(P([(336, 422), (262, 440), (204, 506), (176, 640), (164, 780), (186, 896), (240, 950), (300, 936), (322, 880), (322, 760), (344, 620), (354, 490)]), 'coat')),
        g('arm-near-shade', path(P([(350, 560), (326, 700), (318, 860), (290, 900), (300, 740), (330, 610)]), 'shade', 'opacity=".5"')),
        g('arm-near-line', stroke([(354, 490), (344, 620), (322, 770), (322, 880)], [1, 4, 4, 1], 'fold'), stroke([(168, 740), (216, 772), (268, 764)], [1, 7, 1], 'fold'), stroke([(182, 800), (220, 812), (250, 806)], [1, 5, 1], 'fold'), stroke([(186, 872), (250, 876), (338, 906)], [2, 5, 2], 'fold'))]
    body = in_order(with_parts(body, groups), 'hairback leg-body neck torso collar coat-far coat-near collar-coat arm-far arm-near head ear face hair strand')
    return body, css + '.coat{fill:#5b6672}.lapel{fill:#687480}.button{fill:#2c343c}'


def namgyu_coat():
    """Nam-gyu on the bridge: a long coat over the waistcoat, open, because he is the one who is warm"""
    body, css = namgyu()
    body = recoloured(body, ('arm-far', 'arm-near', 'sleeve', 'sleeve-far'), 'shirt', 'coat')
    near = [(392, 404), (326, 420), (282, 452), (272, 640), (258, 840), (232, 1080), (214, 1300), (366, 1300), (382, 1040), (392, 800), (398, 620), (388, 500)]
    far = [(562, 404), (612, 422), (652, 458), (656, 640), (672, 840), (698, 1080), (716, 1300), (590, 1300), (584, 1040), (580, 800), (576, 620), (586, 500)]
    groups = [
        g('coat-far', path(P(far, k=.3), 'coat')), g('coat-far-line', stroke([(636, 820), (646, 1000), (636, 1180)], [1, 4, 1], 'fold')),
        g('coat-near', path(P(near, k=.3), 'coat')), g('coat-near-line', stroke([(320, 840), (306, 1040), (320, 1200)], [1, 5, 1], 'fold'), '<circle class="button" cx="366" cy="830" r="10"/><circle class="button" cx="360" cy="960" r="10"/>'),
        g('collar-coat', path(P([(392, 372), (360, 396), (330, 452), (322, 540), (366, 552), (360, 590), (398, 700), (404, 600), (398, 500), (386, 430)], k=.16), 'lapel'),
          path(P([(552, 376), (588, 398), (618, 452), (626, 540), (590, 552), (596, 590), (572, 690), (570, 600), (578, 500), (572, 430)], k=.16), 'lapel')),
        g('collar-coat-line', stroke([(330, 456), (374, 494), (366, 552)], [2, 3, 2], 'fold'), stroke([(618, 456), (584, 492), (590, 552)], [2, 3, 2], 'fold'))]
    body = in_order(with_parts(body, groups), 'leg-body arm-far neck torso placket vest coat-far coat-near collar-coat arm-near collar hand-near sleeve cuff sleeve-far hand-far cuff-far head ear face hair')
    return body, css + '.coat{fill:#4d5478}.lapel{fill:#5a628a}.button{fill:#242840}'


def gyuho_shirt():
    """Gyu-ho in the noodle shop: a white shirt, one button out the whole way down"""
    body, css = gyuho_home()
    folds = g('torso-line', stroke([(486, 500), (484, 760), (480, 1060)], [2.4, 3, 3], 'fold'), stroke([(516, 500), (516, 760), (512, 1050)], [1.4, 2, 2], 'fold'),
              *[stroke([(506, y), (548, y - 34), (590, y - 46)], [4, 3, .6], 'fold') for y in (566, 800, 900)], *[stroke([(494, y), (452, y + 30), (410, y + 38)], [4, 3, .6], 'fold') for y in (566, 800, 900)],
              *['<circle class="button" cx="500" cy="%d" r="5.6"/>' % y for y in (566, 680, 800, 900, 1000)], stroke([(330, 560), (352, 610), (348, 660)], [1, 5, 1], 'fold'), stroke([(628, 560), (606, 640), (612, 700)], [1, 5, 1], 'fold'),
              stroke([(318, 800), (370, 830), (410, 824)], [1, 6, 1], 'fold'), stroke([(640, 820), (590, 850), (556, 846)], [1, 6, 1], 'fold'))
    body = re.sub(r'<g id="torso-line".*?</g>', lambda old: folds, body, flags=re.S)
    groups = [g('collar', path(P([(402, 366), (376, 392), (368, 424), (402, 498), (488, 462), (440, 432)], k=.1), 'tee'), path(P([(536, 388), (570, 414), (582, 446), (560, 532), (486, 490), (524, 448)], k=.1), 'tee')),
              g('collar-line', stroke([(488, 462), (446, 438), (404, 386)], [3, 2.5, 1], 'fold'), stroke([(486, 490), (524, 456), (544, 410)], [3, 2.5, 1], 'fold'), '<circle class="button" cx="398" cy="476" r="4.6"/>', stroke([(548, 508), (556, 514)], [3, 3], 'fold'))]
    body = in_order(with_parts(body, groups), 'leg-body forearm-far arm-far neck torso forearm arm-near collar head fade ear face hair')
    return body, css.replace('.tee{fill:#88a2bc}', '.tee{fill:#e9ebec}') + '.button{fill:#8d97a4}'


OUTFITS = dict(youngsu_coat=youngsu_coat, namgyu_coat=namgyu_coat, gyuho_shirt=gyuho_shirt)

if __name__ == '__main__':
    for name in sys.argv[1:] or OUTFITS:
        with open(out('svg', name + '.svg'), 'w', encoding='utf-8') as file:
            file.write(svg(*OUTFITS[name]()))
        print(name)
