// Two soft tones at the end of a step. Synthesised, without a sound file. A browser plays sound only after someone
// pressed something.

const TONES_HZ = [587, 440]
const EACH_SECONDS = 0.55
const LOUDNESS = 0.12

export interface EndTone {
  play(): void
  close(): void
}

export function createEndTone(): EndTone {
  const context = new AudioContext()
  return {
    play() {
      void context.resume()
      for (const [at, hertz] of TONES_HZ.entries()) {
        const start = context.currentTime + at * EACH_SECONDS
        const tone = new OscillatorNode(context, { type: 'sine', frequency: hertz })
        const gain = new GainNode(context, { gain: 0 })
        gain.gain.setValueAtTime(0, start)
        gain.gain.linearRampToValueAtTime(LOUDNESS, start + 0.04)
        gain.gain.exponentialRampToValueAtTime(0.001, start + EACH_SECONDS)
        tone.connect(gain).connect(context.destination)
        tone.start(start)
        tone.stop(start + EACH_SECONDS)
      }
    },
    close() {
      void context.close()
    },
  }
}
