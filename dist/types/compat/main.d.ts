declare global {
    interface Window {
        dydu?: object;
    }
}
export {};
