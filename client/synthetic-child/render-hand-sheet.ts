import {
  DirectionalLight,
  HemisphereLight,
  PerspectiveCamera,
  Scene,
  type Vector3,
  WebGLRenderer,
} from 'three';
import { blendCurls, CURLS_BY_POSE, type FingerCurls, HAND_POSES } from './hand-pose.ts';
import { type HandRig, loadHandRig } from './hand-rig.ts';
import { blendName, type HandPicture, type SheetPlan } from './hand-sheet-plan.ts';
import { BLEND_STEPS, SHEET_HAND_LENGTH_PX } from './limits.ts';

const COLUMNS = 4;
const CELL_WIDTH_PX = 256;
const CELL_HEIGHT_PX = 320;
/** Where the wrist stands in a cell. */
const WRIST_X_PX = 120;
const WRIST_Y_PX = 282;
const CAMERA_DISTANCE_M = 0.7;
/** Drawn larger and shrunk: smoother edges than the renderer's own. */
const OVERSAMPLING = 2;
const PICTURE_QUALITY = 0.92;
/**
 * The model's landmark 8 lies nearer the end of the finger than the rig's tip joint: this share of the
 * way from the tip joint to the joint below it. Measured with the real model, see README.md.
 */
const LANDMARK_FROM_TIP_SHARE = -0.35;

export type DrawnPlan = Omit<SheetPlan, 'fingerprint'>;

type NamedCurls = { readonly name: string; readonly curls: FingerCurls };

/** The four poses and the steps between every two of them. */
const allCurls = (): readonly NamedCurls[] => {
  const wanted: NamedCurls[] = HAND_POSES.map((pose) => ({
    name: pose,
    curls: CURLS_BY_POSE[pose],
  }));
  for (const [place, from] of HAND_POSES.entries()) {
    for (const to of HAND_POSES.slice(place + 1)) {
      for (let step = 1; step <= BLEND_STEPS; step += 1) {
        const curls = blendCurls(CURLS_BY_POSE[from], CURLS_BY_POSE[to], step / (BLEND_STEPS + 1));
        wanted.push({ name: blendName(from, to, step), curls });
      }
    }
  }
  return wanted;
};

/** A camera in which the wrist's plane has exactly the sheet's scale. */
const openCamera = (rig: HandRig): PerspectiveCamera => {
  rig.bend(CURLS_BY_POSE.open);
  const handLengthM = rig.joint('middle-finger-tip').distanceTo(rig.joint('wrist'));
  const cellHeightM = (CELL_HEIGHT_PX * handLengthM) / SHEET_HAND_LENGTH_PX;
  const pixelM = cellHeightM / CELL_HEIGHT_PX;
  const fovDegrees = (2 * Math.atan(cellHeightM / 2 / CAMERA_DISTANCE_M) * 180) / Math.PI;
  const camera = new PerspectiveCamera(fovDegrees, CELL_WIDTH_PX / CELL_HEIGHT_PX, 0.05, 5);
  camera.position.set(
    (CELL_WIDTH_PX / 2 - WRIST_X_PX) * pixelM,
    (WRIST_Y_PX - CELL_HEIGHT_PX / 2) * pixelM,
    CAMERA_DISTANCE_M,
  );
  camera.updateMatrixWorld(true);
  return camera;
};

const openScene = (rig: HandRig): Scene => {
  const scene = new Scene();
  const lamp = new DirectionalLight('#fff6ea', 1.9);
  lamp.position.set(-0.5, 1, 1.3);
  scene.add(rig.root, new HemisphereLight('#ffffff', '#8a7668', 1.7), lamp);
  return scene;
};

/** Needs WebGL; software WebGL does. */
export const renderHandSheet = async (): Promise<{ plan: DrawnPlan; webpUrl: string }> => {
  const rig = await loadHandRig();
  const camera = openCamera(rig);
  const scene = openScene(rig);
  const renderer = new WebGLRenderer({ alpha: true, antialias: true, preserveDrawingBuffer: true });
  renderer.setSize(CELL_WIDTH_PX * OVERSAMPLING, CELL_HEIGHT_PX * OVERSAMPLING);

  const wanted = allCurls();
  const sheet = document.createElement('canvas');
  sheet.width = COLUMNS * CELL_WIDTH_PX;
  sheet.height = Math.ceil(wanted.length / COLUMNS) * CELL_HEIGHT_PX;
  const context = sheet.getContext('2d');
  if (context === null) throw new Error('No 2D canvas for the hand sheet');
  context.imageSmoothingQuality = 'high';
  const pictures = wanted.map(({ name, curls }, place): HandPicture => {
    rig.bend(curls);
    renderer.render(scene, camera);
    const xPx = (place % COLUMNS) * CELL_WIDTH_PX;
    const yPx = Math.floor(place / COLUMNS) * CELL_HEIGHT_PX;
    context.drawImage(renderer.domElement, xPx, yPx, CELL_WIDTH_PX, CELL_HEIGHT_PX);
    const tip = pixelOf(landmarkOfTip(rig), camera);
    return {
      name,
      xPx,
      yPx,
      tipXPx: tip.xPx,
      tipYPx: tip.yPx,
    };
  });
  renderer.dispose();
  const plan = {
    cellWidthPx: CELL_WIDTH_PX,
    cellHeightPx: CELL_HEIGHT_PX,
    handLengthPx: SHEET_HAND_LENGTH_PX,
    wristXPx: WRIST_X_PX,
    wristYPx: WRIST_Y_PX,
    pictures,
  };
  return { plan, webpUrl: sheet.toDataURL('image/webp', PICTURE_QUALITY) };
};

const landmarkOfTip = (rig: HandRig): Vector3 =>
  rig
    .joint('index-finger-tip')
    .lerp(rig.joint('index-finger-phalanx-distal'), LANDMARK_FROM_TIP_SHARE);

const pixelOf = (point: Vector3, camera: PerspectiveCamera): { xPx: number; yPx: number } => {
  const seen = point.clone().project(camera);
  return {
    xPx: hundredths(((seen.x + 1) / 2) * CELL_WIDTH_PX),
    yPx: hundredths(((1 - seen.y) / 2) * CELL_HEIGHT_PX),
  };
};

const hundredths = (value: number): number => Math.round(value * 100) / 100;
