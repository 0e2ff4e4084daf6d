"""receipt_paper.py - thermal paper: long, curling, grey print that goes."""
from things import Layer, np, scribble


def strip(stage, place, wide, long, seed, faded=.4, curl=30):
    """one receipt round (0, 0) of `place`; `faded` 0..1 says how much of it can still be read"""
    dice = np.random.default_rng(seed)
    left, right, top, foot = -wide / 2, wide / 2, -long / 2, long / 2
    teeth = [(left + wide * i / 16, foot + (9 if i % 2 else 0)) for i in range(17)][::-1]
    sheet = [(left, top + 8), (left + 3, 0), (left - curl * .12, foot)] + [(u, v) for u, v in teeth[::-1]] + [(right + curl * .1, foot - 20), (right - 3, 0), (right, top + 8)]
    paper = ['#e6dccb', '#dcd2cb', '#efe4cf'][seed % 3]
    stage.prop(lambda layer: layer.poly([place(u, v) for u, v in sheet], paper), 6, 6, 12, rim=('#ffbe6e', 3, .85), castmul=.8, tex=.1)
    print_ = Layer()
    ink = '#54506a'
    for row, v in enumerate(np.arange(top + 46, foot - 26, 27)):
        seen = max(0, 1 - faded * (1.5 - (v - top) / long)) * float(dice.uniform(.7, 1))
        if row == 0:
            print_.text('영수증', *place(0, v), min(40, wide * .17), 'NanumGothic', ink, max(.22, seen), weight=1)
            continue
        name, price = float(dice.uniform(.28, .52)), float(dice.uniform(.13, .2))
        for u, share in ((left + wide * .09, name), (right - wide * (.09 + price), price)):
            at = u
            while at < u + wide * share:
                glyph = float(dice.uniform(6, 10))
                print_.poly([place(at, v - 5), place(at + glyph, v - 5), place(at + glyph, v + 5), place(at, v + 5)], ink, seen * .62)
                at += glyph + (4 if dice.random() < .8 else 10)
    if faded < .7:
        scribble(print_, place, left + wide * .12, foot - long * .12, wide * .66, '#2a3a8a', seed + 50, wide * .035, 3.2)
    stage.lay(print_, rough=.5)
    roll = Layer()
    roll.curve([place(left, top + 14), place(0, top - 8 - curl * .18), place(right, top + 14), place(right - 4, top + 22 + curl * .4), place(0, top + 8 + curl * .4), place(left + 4, top + 22 + curl * .4)], paper, tension=.5)
    stage.prop(roll, 8, 6, 7, rim=('#ffbe6e', 3, .9), castmul=.9)
