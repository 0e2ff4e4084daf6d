"""pillow: Young from the other pillow, a quarter of an hour before he is called; he has hold of a sleeve."""
import functools

from acts import ACTS
from anatomy import hand, svg
from make_cast import young
from paths import out
from relight import Actor, Printer
from things import HIGH, WIDE, Layer, creases, cv2, deliver_thing, math, np

HEAD = ('hairback', 'neck', 'head', 'ear', 'face', 'hair')
LEAN = 78                                       # degrees that the head lies over, crown to the right


def turned_light(degrees):
    """the act's light as a figure has to be printed that is turned afterwards"""
    light = dict(ACTS[4]['light'])
    cosine, sine = math.cos(math.radians(-degrees)), math.sin(math.radians(-degrees))
    turn = lambda x, y: (x * cosine - y * sine, x * sine + y * cosine)
    return dict(light, dir=turn(*light['dir']), rim=[(colour, turn(*way), wide, strength) for colour, way, wide, strength in light['rim']])


def laid(picture, degrees, scale, source, goal):
    """a print turned and put so that `source` lies at `goal`"""
    cosine, sine = scale * math.cos(math.radians(degrees)), scale * math.sin(math.radians(degrees))
    matrix = np.float32([[cosine, -sine, goal[0] - cosine * source[0] + sine * source[1]], [sine, cosine, goal[1] - sine * source[0] - cosine * source[1]]])
    return cv2.warpAffine(picture, matrix, (WIDE, HIGH), flags=cv2.INTER_AREA)


@functools.lru_cache
def sleeper():
    """his head, asleep or as good as"""
    figure = out('svg', 'pillow.svg')
    with open(figure, 'w', encoding='utf-8') as file:
        file.write(svg(*young()))
    actor = Actor(figure)
    actor.parts = list(HEAD)
    return laid(Printer(actor, turned_light(LEAN)).face('neutral', 'closed', 'neutral'), LEAN, 1.22, (470, 250), (610, 300))


@functools.lru_cache
def grip():
    """his hand, shut on the end of somebody's sleeve"""
    figure = out('svg', 'grip.svg')
    with open(figure, 'w', encoding='utf-8') as file:
        file.write(svg('<g data-parts="hand face">' + ''.join(hand('hand', 'fist', 450, 500, 0, 1.5)) + '<g id="face"></g></g>'))
    printer = Printer(Actor(figure), turned_light(64))
    return laid(printer.base, 64, 1, (450, 440), (360, 520))


def put(stage, picture):
    stage.img[:HIGH, :WIDE] = stage.img[:HIGH, :WIDE] * (1 - picture[..., 3:]) + picture[..., :3]


def draw(stage):
    stage.plane([(-20, -20), (WIDE + 20, -20), (WIDE + 20, HIGH + 20), (-20, HIGH + 20)], '#6c7396', (WIDE, 0), (0, HIGH), .8)
    stage.prop(lambda layer: layer.curve([(330, 40), (620, 6), (960, 30), (1030, 180), (1024, 420), (960, 560), (640, 566), (380, 540), (300, 380), (292, 180)], '#c9c2c8', tension=.4), 60, 44, 18, rim=('#ffbe6e', 3, .7), key=.25)
    folds = Layer()
    creases(folds, [[(960, 120), (900, 190), (880, 290)], [(990, 330), (930, 350), (890, 400)], [(420, 70), (470, 120), (480, 170)], [(880, 520), (850, 470), (840, 430)]], '#54507c', .5, 6)
    stage.lay(folds, rough=.8)
    put(stage, sleeper())
    stage.prop(lambda layer: layer.curve([(-40, 120), (180, 90), (330, 160), (420, 300), (452, 470), (470, 720), (-40, 720)], '#57648f', tension=.4), 46, 34, 16, rim=('#ffbe6e', 3, .8), key=.2)
    seams = Layer()
    creases(seams, [[(300, 170), (250, 300), (270, 440)], [(180, 120), (120, 260), (130, 420)], [(400, 330), (340, 420), (330, 520)]], '#1b2158', .5, 6)
    seams.curve([(-40, 150), (176, 120), (308, 180), (392, 310), (424, 470), (440, 720)], '#c9cfe2', .5, w=5, close=False)
    stage.lay(seams, rough=.8)
    stage.prop(lambda layer: layer.curve([(760, 760), (680, 640), (540, 544), (400, 470), (338, 500), (352, 590), (450, 680), (520, 760)], '#a9c0d6', tension=.4), 24, 18, 12, rim=('#ffbe6e', 3, .8), key=.2)
    cuff = Layer()
    creases(cuff, [[(420, 520), (490, 570), (560, 650)], [(400, 570), (470, 630), (520, 700)], [(500, 560), (580, 610), (640, 690)]], '#2b3268', .55, 5)
    stage.lay(cuff, rough=.8)
    put(stage, grip())


if __name__ == '__main__':
    deliver_thing(draw, 'pillow', 4, size=1, horizon=-200)
