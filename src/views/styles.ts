/*
 * The styles of all pictures. In the browser's build a picture's own import of them is left out together with its code
 * where a page only shows it (src/framework/islands); tests/html.spec.ts sees that none is missing here.
 */
import './ArrowDiagram/styles.module.css';
import './Configurations/styles.module.css';
import './Curve/styles.module.css';
import './Dependencies/styles.module.css';
import './Digraph/styles.module.css';
import './EventTable/styles.module.css';
import './FieldMap/styles.module.css';
import './Lattice/styles.module.css';
import './LitMap/styles.module.css';
import './Milestones/styles.module.css';
import './Network/styles.module.css';
import './SpaceTime/styles.module.css';
import './Timeline/styles.module.css';
import './Verdict/styles.module.css';
