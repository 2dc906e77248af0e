import '@xyflow/react/dist/style.css';
import {
  Background,
  MarkerType,
  MiniMap,
  ReactFlow,
  useEdgesState,
  useNodesState,
} from '@xyflow/react';
import { createElement, useEffect } from 'react';
import { createRoot } from 'react-dom/client';

/** React Flow as its own introduction sets it up, with the boxes and lines of a design. */
function BareFlow({ nodes: firstNodes, edges: firstEdges, viewport }) {
  const [nodes, setNodes, onNodesChange] = useNodesState(firstNodes);
  const [edges, , onEdgesChange] = useEdgesState(firstEdges);
  // The least that adding and taking back a box can be: Enter adds one, Control+Z takes the last away.
  useEffect(() => {
    const onKeyDown = ({ key, ctrlKey }) => {
      if (key === 'Enter') setNodes((shown) => [...shown, addedNode(shown)]);
      if (key === 'z' && ctrlKey) setNodes((shown) => shown.slice(0, -1));
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, [setNodes]);
  return createElement(
    ReactFlow,
    {
      nodes,
      edges,
      onNodesChange,
      onEdgesChange,
      defaultViewport: viewport,
      minZoom: 0.1,
      panOnScroll: true,
      panOnDrag: [1],
    },
    createElement(Background),
    createElement(MiniMap),
  );
}

function addedNode(nodes) {
  const [first] = nodes;
  const { x, y } = first.position;
  return { ...first, id: 'added', position: { x, y: y - 100 }, data: { label: 'Added' } };
}

let root = null;

window.showDesign = ({ design, size, viewport }) => {
  root?.unmount();
  const main = document.querySelector('main');
  main.style.width = `${size.width}px`;
  main.style.height = `${size.height}px`;
  const nodes = Object.values(design.components).map(({ id, name, x, y }) => ({
    id,
    position: { x, y },
    data: { label: name },
    sourcePosition: 'right',
    targetPosition: 'left',
    style: { width: 168, height: 56 },
  }));
  const edges = Object.values(design.connections).map(({ id, from, to, label }) => ({
    id,
    source: from,
    target: to,
    type: 'smoothstep',
    markerEnd: { type: MarkerType.ArrowClosed },
    ...(label && { label }),
  }));
  root = createRoot(main);
  root.render(createElement(BareFlow, { nodes, edges, viewport }));
};
