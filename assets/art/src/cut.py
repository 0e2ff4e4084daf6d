"""cut.py - paper with an edge: sheets that go from one ink to another, shadows, sun lying on things, cones of lamplight.

For places drawn straight on the picture. Grain stays in the half-tones, so a flat is a flat. It knows no place.
"""
import cv2
import numpy as np

from press import Layer, blur, fbm, grain_field, rgb, smooth_noise
from stage import bbox
from kit import xy


def outline(points, smooth=None):
    """a mask of one shape; smooth: how round its corners are"""
    layer = Layer()
    if smooth:
        layer.curve(points, '#ffffff', tension=smooth)
    else:
        layer.poly(points, '#ffffff')
    return layer.mask()


def sheet(stage, points, stops, start=None, end=None, grain=.5, smooth=None, rough=.5, alpha=1.0):
    """a shape printed in a run of inks, stops = [(t, ink)...], between two points (top to bottom if none are given)"""
    mask = outline(points, smooth)
    if rough:
        mask = wobble(mask, rough)
    around = bbox(mask, 2)
    if around is None:
        return
    y0, y1, x0, x1 = around
    start = start or (0, min(q[1] for q in points))
    end = end or (0, max(q[1] for q in points))
    rows, columns = np.mgrid[y0:y1, x0:x1].astype(np.float32)
    dx, dy = end[0] - start[0], end[1] - start[1]
    t = np.clip(((columns - start[0]) * dx + (rows - start[1]) * dy) / (dx * dx + dy * dy + 1e-6), 0, 1)
    t = np.clip(t + (grain_field()[y0:y1, x0:x1] - .5) * grain * t * (1 - t) * 2, 0, 1)
    at = [q[0] for q in stops]
    inks = np.array([rgb(q[1]) if isinstance(q[1], str) else q[1] for q in stops])
    ink = np.stack([np.interp(t, at, inks[:, i]) for i in range(3)], -1)
    m = mask[y0:y1, x0:x1, None] * alpha
    stage.img[y0:y1, x0:x1] = (stage.img[y0:y1, x0:x1] * (1 - m) + ink * m).astype(np.float32)


def wobble(mask, amount):
    """a hand-cut edge"""
    rows, columns = np.mgrid[0:mask.shape[0], 0:mask.shape[1]].astype(np.float32)
    return cv2.remap(mask, columns + smooth_noise(12) * amount, rows + smooth_noise(12, seed=12) * amount, cv2.INTER_LINEAR, borderMode=cv2.BORDER_REPLICATE)


def shadow(stage, points, ink, amount=.6, soft=2.0, smooth=None, within=None):
    """what a thing keeps the light from; within: a mask it may not leave"""
    mask = blur(outline(points, smooth), soft)
    stage.wash(mask if within is None else mask * within, ink, amount, 'mul', .2)


def sunlit(stage, shapes, ink, amount=.7, soft=1.6, without=None, worn=.18, lift=.4):
    """sun lying on whatever is printed: shapes of light, less a mask of what stands in it"""
    layer = Layer()
    for points in shapes:
        layer.poly(points, '#ffffff')
    mask = layer.mask()
    if without is not None:
        mask = np.clip(mask - without, 0, 1)
    mask = wobble(blur(mask, soft), 1.2) * np.clip(1 + worn * fbm(180, 3, seed=44), .6, 1.2)
    mask = np.clip(mask, 0, 1)
    stage.wash(mask, ink, amount, 'soft')
    stage.wash(mask, ink, amount * lift, 'screen')
    return mask


def cone(stage, x, y, top, foot, bottom, ink, amount=.3, lean=0.0, soft=7):
    """light that is seen in the air under a lamp, thinner as it falls"""
    _, rows = xy()
    mask = blur(outline([(x - top, y), (x + top, y), (x + foot + lean, bottom), (x - foot + lean, bottom)]), soft)
    fade = np.clip(1 - (rows - y) / (bottom - y), 0, 1) ** 1.3
    stage.wash((mask * fade).astype(np.float32), ink, amount, 'screen', .25)


def soft_pool(stage, x, y, wide, high, ink, amount, mode='screen', power=1.0):
    """an ellipse of light or dark with nothing at its rim"""
    columns, rows = xy()
    far = np.hypot((columns - x) / wide, (rows - y) / high)
    stage.wash((np.clip(1 - far, 0, 1) ** power).astype(np.float32), ink, amount, mode, .2)


def words(layer, text, x, y, size, font, ink, alpha=1.0, anchor='m', turn=0.0, squeeze=1.0):
    """a line of lettering, turned or narrowed"""
    layer.c.save()
    layer.c.translate(x, y)
    layer.c.rotate(turn)
    layer.c.scale(squeeze, 1)
    layer.text(text, 0, 0, size, font, ink, alpha, anchor)
    layer.c.restore()
