import {
  DirectionalLight,
  Group,
  HemisphereLight,
  PerspectiveCamera,
  Scene,
  type Vector3,
  WebGLRenderer,
} from 'three';
import { CURLS_BY_POSE } from '../hand-pose.ts';
import { type HandRig, loadHandRig } from '../hand-rig.ts';
import { FINGER_SHAPE_NAMES, FINGER_SHAPES, type FingerShape } from './finger-shape.ts';
import { FINGER_VIEWS, type FingerView } from './finger-view.ts';
import { type FingersPicture, type FingersPlan, fingersName } from './fingers-sheet-plan.ts';

const COLUMNS = FINGER_VIEWS.length;
const CELL = { widthPx: 208, heightPx: 256, wristXPx: 98, wristYPx: 224 } as const;
/** About the size in which a hand is shown: smaller pictures than those of the pointing hand. */
const HAND_LENGTH_PX = 196;
const CAMERA_DISTANCE_M = 0.7;
/** Drawn larger and shrunk: smoother edges than the renderer's own. */
const OVERSAMPLING = 2;
const PICTURE_QUALITY = 0.88;
const RAD_PER_DEGREE = Math.PI / 180;

type DrawnFingers = {
  readonly plan: Omit<FingersPlan, 'fingerprint'>;
  readonly webpUrl: string;
};

/** A camera that sees the wrist at its place in the cell, in the sheet's scale. */
const cameraFor = (rig: HandRig): PerspectiveCamera => {
  rig.bend(CURLS_BY_POSE.open);
  const pixelM = rig.joint('middle-finger-tip').distanceTo(rig.joint('wrist')) / HAND_LENGTH_PX;
  const halfHeightM = (CELL.heightPx * pixelM) / 2;
  const fovDegrees = (2 * Math.atan(halfHeightM / CAMERA_DISTANCE_M)) / RAD_PER_DEGREE;
  const camera = new PerspectiveCamera(fovDegrees, CELL.widthPx / CELL.heightPx, 0.05, 5);
  const xM = (CELL.widthPx / 2 - CELL.wristXPx) * pixelM;
  camera.position.set(xM, (CELL.wristYPx - CELL.heightPx / 2) * pixelM, CAMERA_DISTANCE_M);
  camera.updateMatrixWorld(true);
  return camera;
};

/** The lamp stands at the side, so that bent fingers throw their edges into relief. */
const sceneOf = (holder: Group): Scene => {
  const scene = new Scene();
  const lamp = new DirectionalLight('#fff6ea', 2);
  lamp.position.set(-0.95, 0.95, 0.95);
  scene.add(holder, new HemisphereLight('#ffffff', '#7d6a5d', 1.6), lamp);
  return scene;
};

const pixelOf = (point: Vector3, camera: PerspectiveCamera): [xPx: number, yPx: number] => {
  const seen = point.clone().project(camera);
  const places = [((seen.x + 1) / 2) * CELL.widthPx, ((1 - seen.y) / 2) * CELL.heightPx] as const;
  return [Math.round(places[0] * 100) / 100, Math.round(places[1] * 100) / 100];
};

const showIn = (rig: HandRig, holder: Group, shape: FingerShape, view: FingerView): void => {
  // Fingers bend about the room's axes: only a hand held straight can be bent.
  holder.rotation.set(0, 0, 0);
  holder.updateMatrixWorld(true);
  rig.bend(FINGER_SHAPES[shape]);
  holder.rotation.set(view.tiltDegrees * RAD_PER_DEGREE, view.turnDegrees * RAD_PER_DEGREE, 0);
  holder.updateMatrixWorld(true);
};

/** Needs WebGL; software WebGL does. */
export const renderFingersSheet = async (): Promise<DrawnFingers> => {
  const rig = await loadHandRig();
  const camera = cameraFor(rig);
  const holder = new Group();
  holder.add(rig.root);
  const scene = sceneOf(holder);
  const renderer = new WebGLRenderer({ alpha: true, antialias: true, preserveDrawingBuffer: true });
  renderer.setSize(CELL.widthPx * OVERSAMPLING, CELL.heightPx * OVERSAMPLING);
  const sheet = document.createElement('canvas');
  sheet.width = COLUMNS * CELL.widthPx;
  sheet.height = FINGER_SHAPE_NAMES.length * CELL.heightPx;
  const context = sheet.getContext('2d');
  if (context === null) throw new Error('No 2D canvas for the fingers');
  context.imageSmoothingQuality = 'high';

  const drawOne = (shape: FingerShape, row: number, view: FingerView, column: number) => {
    showIn(rig, holder, shape, view);
    renderer.render(scene, camera);
    const [xPx, yPx] = [column * CELL.widthPx, row * CELL.heightPx];
    context.drawImage(renderer.domElement, xPx, yPx, CELL.widthPx, CELL.heightPx);
    const palm = rig.joint('wrist').lerp(rig.joint('middle-finger-phalanx-proximal'), 0.5);
    const [palmXPx, palmYPx] = pixelOf(palm, camera);
    return { name: fingersName(shape, view), xPx, yPx, palmXPx, palmYPx };
  };
  const pictures: FingersPicture[] = FINGER_SHAPE_NAMES.flatMap((shape, row) =>
    FINGER_VIEWS.map((view, column) => drawOne(shape, row, view, column)),
  );
  renderer.dispose();
  const { widthPx, heightPx, wristXPx, wristYPx } = CELL;
  return {
    plan: {
      cellWidthPx: widthPx,
      cellHeightPx: heightPx,
      wristXPx,
      wristYPx,
      handLengthPx: HAND_LENGTH_PX,
      pictures,
    },
    webpUrl: sheet.toDataURL('image/webp', PICTURE_QUALITY),
  };
};
