export declare function effectRoot(run: () => void): () => void;
