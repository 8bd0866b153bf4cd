'use static';

import type {ReactNode} from 'react';
import {sourceAnchor} from '../../core/library/source.ts';
import controls from '../../css/controls.module.css';
import styles from './styles.module.css';

export interface Place {
  readonly name: string;
  /** The anchor of the section of the lesson that is about it. */
  readonly section: string;
  /** Its paper, by the id of the source and a short name such as 'Lamport 1978'. */
  readonly paper: {readonly source: string; readonly name: string};
}

export interface Band {
  readonly name: string;
  /** The question that this band answers, or what it takes from the band above. */
  readonly asks: string;
  readonly places: readonly Place[];
}

interface Props {
  readonly label: string;
  readonly bands: readonly Band[];
}

/** A field of knowledge in bands, each of which stands on those above it. Every place leads to its section and paper. */
export default function FieldMap({label, bands}: Props): ReactNode {
  return (
    <nav className={styles.map} aria-label={label}>
      <ol className={styles.bands}>
        {bands.map(({name, asks, places}) => (
          <li key={name} className={styles.band}>
            <p className={styles.heading}>
              <span className={styles.name}>{name}</span> <span className={styles.asks}>{asks}</span>
            </p>
            <ul className={styles.places}>
              {places.map((place) => (
                <li key={place.name} className={styles.place}>
                  <a className={styles.section} href={`#${place.section}`}>
                    {place.name}
                  </a>
                  <a className={styles.paper} href={`#${sourceAnchor(place.paper.source)}`}>
                    <span className={controls.heard}>{`${place.name}, its paper: `}</span>
                    {place.paper.name}
                  </a>
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ol>
    </nav>
  );
}
