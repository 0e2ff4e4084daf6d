"""lamps.py - rooms after dark: real light from lamps and windows, with the shadows the boxes throw.

A LampStage remembers every box it prints. `light` follows one ray a pixel to the room's shell or to a box, asks
each lamp how much of it arrives there, and multiplies the print by the answer. It knows nothing of props: a prop
takes the light of whatever stands behind it.
"""
import math
from dataclasses import dataclass

import numpy as np
import cv2

from press import H, W, grain_field, rgb, smooth_noise
from stage import Stage

SMALL = 2


@dataclass
class Lamp:
    """points it shines from, its colour, how bright it is at one metre; aim: where a shade sends the light"""
    points: list
    colour: str
    power: float = 1.0
    aim: tuple = None
    spill: float = .12
    width: tuple = (.05, .55)
    near: float = .15
    shadow: float = 1.0


def disc(x, y, z, radius=.06, count=6):
    """a bulb's worth of points"""
    turn = 2 * math.pi / count
    return [(x + radius * math.cos(turn * i), y + radius * .3 * math.sin(turn * i * 2), z + radius * math.sin(turn * i)) for i in range(count)]


def sheet(corner, across, up, columns=4, rows=3):
    """points spread over a window: a corner and two edges"""
    points = []
    for i in range(columns):
        for j in range(rows):
            u, v = (i + .5) / columns, (j + .5) / rows
            points.append(tuple(c + a * u + b * v for c, a, b in zip(corner, across, up)))
    return points


def enters(origin, way, box):
    """where rays enter a box, the axis they enter by, and whether they do"""
    near, far = np.full(way.shape[:-1], -1e9, np.float32), np.full(way.shape[:-1], 1e9, np.float32)
    axis = np.zeros(way.shape[:-1], np.int8)
    for i in range(3):
        step = np.where(np.abs(way[..., i]) < 1e-6, 1e-6, way[..., i])
        a, b = (box[2 * i] - origin[..., i]) / step, (box[2 * i + 1] - origin[..., i]) / step
        low, high = np.minimum(a, b), np.maximum(a, b)
        axis = np.where(low > near, i, axis)
        near, far = np.maximum(near, low), np.minimum(far, high)
    return near, far, axis


class LampStage(Stage):
    """a Stage that knows where its boxes are"""

    def __init__(self, *rest, room=(-2.25, 2.15, 0, 2.42, 0, 4.1), **more):
        super().__init__(*rest, **more)
        self.room = room
        self.boxes = []

    def box(self, x0, x1, y0, y1, z0, z1, c, **more):
        self.boxes.append((x0, x1, y0, y1, z0, z1))
        return super().box(x0, x1, y0, y1, z0, z1, c, **more)

    def seen(self):
        """the point and the normal behind every pixel of a small picture"""
        ys, xs = np.mgrid[0:H:SMALL, 0:W:SMALL].astype(np.float32)
        way = np.stack([(xs - self.cam.vx) / self.cam.f, -(ys - self.cam.vy) / self.cam.f, np.ones_like(xs)], -1)
        eye = np.zeros_like(way)
        eye[..., 1] = self.cam.eye
        depth = np.full(xs.shape, 1e9, np.float32)
        normal = np.zeros_like(way)
        for i in range(3):
            step = np.where(np.abs(way[..., i]) < 1e-6, 1e-6, way[..., i])
            wall = np.where(step > 0, self.room[2 * i + 1], self.room[2 * i])
            t = (wall - eye[..., i]) / step
            hit = (t > 0) & (t < depth)
            depth = np.where(hit, t, depth)
            normal[hit] = 0
            normal[..., i] = np.where(hit, -np.sign(step), normal[..., i])
        for box in self.boxes:
            near, far, axis = enters(eye, way, box)
            hit = (near < far) & (near > .05) & (near < depth)
            depth = np.where(hit, near, depth)
            normal[hit] = 0
            for i in range(3):
                normal[..., i] = np.where(hit & (axis == i), -np.sign(way[..., i]), normal[..., i])
        return eye + way * depth[..., None], normal

    def arrives(self, lamp, where, normal):
        """how much of one lamp arrives at every point"""
        total = np.zeros(where.shape[:2], np.float32)
        start = where + normal * .012
        for point in lamp.points:
            way = np.array(point, np.float32) - start
            far = np.linalg.norm(way, axis=-1)
            unit = way / np.maximum(far, 1e-4)[..., None]
            share = np.clip((unit * normal).sum(-1), 0, 1) * .85 + .15
            share = share / (far ** 2 + lamp.near) * (1 + lamp.near)
            if lamp.aim is not None:
                turned = -(unit * np.array(lamp.aim, np.float32)).sum(-1)
                cone = np.clip((turned - lamp.width[0]) / (lamp.width[1] - lamp.width[0]), 0, 1)
                share = share * (lamp.spill + (1 - lamp.spill) * cone * cone * (3 - 2 * cone))
            dark = np.zeros_like(share, bool)
            for box in self.boxes:
                near, out, _ = enters(start, way, box)
                dark |= (near < out) & (out > .004) & (near < .985)
            total += share * (1 - dark * lamp.shadow)
        return total / len(lamp.points)

    def light(self, lamps, ambient='#50557a', spray=.5, soft=1.2, spare=None):
        """multiply the print by what the lamps send it; a spare mask keeps its own light"""
        where, normal = self.seen()
        field_of = np.empty(where.shape, np.float32)
        field_of[:] = rgb(ambient)
        lift = .86 + .14 * np.clip(normal[..., 1], -1, 1)
        field_of *= lift[..., None]
        for lamp in lamps:
            field_of += self.arrives(lamp, where, normal)[..., None] * np.array(rgb(lamp.colour), np.float32) * lamp.power
        full = cv2.resize(cv2.GaussianBlur(field_of, (0, 0), soft), (W, H), interpolation=cv2.INTER_LINEAR)
        ys, xs = np.mgrid[0:H, 0:W].astype(np.float32)
        full = cv2.remap(full, xs + smooth_noise(9) * 1.2, ys + smooth_noise(9, seed=12) * 1.2, cv2.INTER_LINEAR, borderMode=cv2.BORDER_REPLICATE)
        edge = np.abs(full.mean(2) - cv2.GaussianBlur(full.mean(2), (0, 0), 9))
        full = full * (1 + ((grain_field() - .5) * np.clip(edge * 3, 0, .5) * spray)[..., None])
        if spare is not None:
            full = full * (1 - spare[..., None]) + spare[..., None]
        lit = self.img * full
        self.img = (lit / (1 + np.clip(lit, 0, None) ** 5) ** .2).astype(np.float32)
        return self
