using System.Runtime.InteropServices;
using Framing.Statistics;

namespace Framing.Measures.Partisan;

/// <summary>What a token does to a run of words.</summary>
internal enum RunStep
{
    /// <summary>It is the next word.</summary>
    Take,

    /// <summary>The run goes on as if it were not there.</summary>
    Skip,

    /// <summary>The run ends.</summary>
    End,
}

/// <summary>A run of words in a text.</summary>
/// <param name="Key">A hash of its words.</param>
/// <param name="Uses">How often the text has it.</param>
/// <param name="First">Where it stands first.</param>
internal readonly record struct CountedRun(uint Key, int Uses, TextSpan First);

/// <summary>Finds the runs of up to three words in a document's own voice; none goes over the end of a sentence.</summary>
/// <param name="shortest">The fewest words of a run.</param>
/// <param name="wordOf">The word that a token counts as, by its number in the vocabulary.</param>
/// <param name="step">What a token does.</param>
internal sealed class WordRuns(int shortest, Func<Token, int> wordOf, Func<Document, Token, RunStep> step)
{
    private const int Longest = 3;

    /// <summary>Visits every run: its key and its tokens.</summary>
    public delegate void Visitor(uint key, ReadOnlySpan<Token> tokens);

    /// <summary>The key of a run of words.</summary>
    public static uint KeyOf(IEnumerable<string> words) => (uint)(words.Aggregate(0UL, (hash, word) => Append(hash, StableHash.Of(word))) >> 32);

    /// <summary>The runs of the document, in order of key.</summary>
    public CountedRun[] Count(Document document)
    {
        Dictionary<uint, CountedRun> runs = [];
        Visit(document, (key, tokens) =>
        {
            ref CountedRun run = ref CollectionsMarshal.GetValueRefOrAddDefault(runs, key, out bool known);
            run = known ? run with { Uses = run.Uses + 1 } : new(key, 1, new(tokens[0].Span.Start, tokens[^1].Span.End, tokens[0].Span.Field));
        });
        CountedRun[] ordered = [.. runs.Values];
        Array.Sort(ordered, (a, b) => a.Key.CompareTo(b.Key));
        return ordered;
    }

    /// <summary>Visits the runs in the order in which they end.</summary>
    public void Visit(Document document, Visitor visit)
    {
        ulong[] hashes = new ulong[document.Vocabulary.Count];
        List<Token> words = [];
        foreach (VoiceRun voice in document.Voices.Where(v => v.Voice.IsOwn()))
        {
            TextSpan sentence = default;
            words.Clear();
            foreach (Token token in document.TokensIn(voice.Span))
            {
                if (!sentence.Contains(token.Span))
                {
                    sentence = document.SentenceAt(token.Span);
                    words.Clear();
                }
                switch (step(document, token))
                {
                    case RunStep.Take:
                        words.Add(token);
                        VisitEnding(document, words, hashes, visit);
                        break;
                    case RunStep.End:
                        words.Clear();
                        break;
                }
            }
        }
    }

    /// <summary>Visits the runs that end at the last word.</summary>
    private void VisitEnding(Document document, List<Token> words, ulong[] hashes, Visitor visit)
    {
        for (int length = shortest; length <= Longest && length <= words.Count; length++)
        {
            ReadOnlySpan<Token> tokens = CollectionsMarshal.AsSpan(words)[^length..];
            ulong hash = 0;
            foreach (Token token in tokens)
            {
                ref ulong word = ref hashes[wordOf(token)];
                if (word == 0)
                    word = StableHash.Of(document.Vocabulary[wordOf(token)].ToLowerInvariant());
                hash = Append(hash, word);
            }
            visit((uint)(hash >> 32), tokens);
        }
    }

    private static ulong Append(ulong hash, ulong word) => StableHash.Mix(hash ^ word, 0);
}
