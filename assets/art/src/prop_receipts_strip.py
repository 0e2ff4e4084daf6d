"""receipts-strip: one receipt going blank from the top, and one turned over, where he pressed so hard."""
from receipt_paper import strip
from things import Layer, deliver_thing, ground, scribble, turned


def back(stage, place, wide, long):
    """the side without print: a date, and what he had to say to it, in ballpoint"""
    left, right, top, foot = -wide / 2, wide / 2, -long / 2, long / 2
    teeth = [(left + wide * i / 16, foot + (9 if i % 2 else 0)) for i in range(17)]
    sheet = [(left, top), (left + 4, 0)] + teeth + [(right - 4, 0), (right, top)]
    stage.prop(lambda layer: layer.poly([place(u, v) for u, v in sheet], '#efe6d2'), 8, 7, 14, rim=('#ffbe6e', 3, .85), castmul=.8, tex=.1)
    words = Layer()
    scribble(words, place, left + 26, top + 52, wide * .42, '#2a3a8a', 61, 9, 3.6)
    for row, share in enumerate((.82, .74, .84, .60, .80, .36)):
        scribble(words, place, left + 26, top + 138 + 62 * row, wide * share, '#2a3a8a', 70 + row, 14, 4)
    words.line([place(left + 24, top + 424), place(left + wide * .6, top + 420)], '#2a3a8a', 4, .8)
    stage.lay(words, rough=.4)
    dents = Layer()
    for row, share in enumerate((.82, .74, .84, .60, .80, .36)):
        scribble(dents, place, left + 29, top + 142 + 62 * row, wide * share, '#fffaf0', 70 + row, 14, 2)
    stage.lay(dents, .5, rough=.4)


def draw(stage):
    ground(stage, 540, 620, 460, 60)
    strip(stage, turned(318, 338, -.07), 300, 590, 3, faded=.62, curl=54)
    back(stage, turned(712, 336, .06), 330, 560)


if __name__ == '__main__':
    deliver_thing(draw, 'receipts-strip', 4, size=.9, horizon=-200)
