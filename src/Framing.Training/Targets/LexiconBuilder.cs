using Framing.Annotation;
using Framing.Measures.Targets;

namespace Framing.Training.Targets;

/// <summary>Makes the target model's lexicon from texts without labels: the kind of each word by its commonest tag, its rarity, its vector.</summary>
internal static class LexiconBuilder
{
    private const int SeenAtLeast = 8, Levels = 127;

    public static TargetLexicon Build(IEnumerable<string> texts)
    {
        TextAnnotator annotator = new();
        Dictionary<string, Counts> counts = new(StringComparer.Ordinal);
        List<string[]> sentences = [];
        int documents = 0;
        foreach (string text in texts)
        {
            Document document = annotator.Annotate(new Document(Article.FromText(text)));
            HashSet<string> seen = new(StringComparer.Ordinal);
            foreach (TextSpan sentence in document.Sentences)
            {
                ReadOnlySpan<Token> tokens = document.TokensIn(sentence);
                string[] forms = new string[tokens.Length];
                for (int i = 0; i < forms.Length; i++)
                {
                    forms[i] = document.Form(tokens[i]);
                    if (!counts.TryGetValue(forms[i], out Counts? count))
                        counts[forms[i]] = count = new();
                    count.Add(tokens[i].Tag, document.Lemma(tokens[i]), isNew: seen.Add(forms[i]));
                }
                sentences.Add(forms);
            }
            documents++;
        }
        string[] words = [.. counts.Where(c => c.Value.Tokens >= SeenAtLeast).Select(c => c.Key).Order(StringComparer.Ordinal)];
        Dictionary<string, int> number = words.Select((w, i) => (w, i)).ToDictionary(p => p.w, p => p.i, StringComparer.Ordinal);
        float[][] vectors = CooccurrenceVectors.Train(
            [.. sentences.Select(s => s.Select(w => number.GetValueOrDefault(w, -1)).ToArray())], words.Length, Models.WordVectors.Dimensions);
        (sbyte[] levels, float[] scales) = Quantize(vectors);
        return new(
            new(words, [.. words.Select(w => (float)Math.Log((double)documents / counts[w].Documents))], levels, scales),
            [.. words.Select(w => counts[w].Kind())],
            [.. words.Select((w, i) => number.GetValueOrDefault(counts[w].Lemma(), i))]);
    }

    private static (sbyte[] Levels, float[] Scales) Quantize(float[][] vectors)
    {
        sbyte[] levels = new sbyte[vectors.Length * Models.WordVectors.Dimensions];
        float[] scales = new float[vectors.Length];
        for (int w = 0; w < vectors.Length; w++)
        {
            double length = Math.Sqrt(vectors[w].Sum(v => (double)v * v));
            float most = vectors[w].Max(Math.Abs);
            if (length == 0)
                continue;
            // Each vector has length 1, so that frequent words don't outweigh rare ones.
            scales[w] = (float)(most / Levels / length);
            for (int i = 0; i < vectors[w].Length; i++)
                levels[(w * Models.WordVectors.Dimensions) + i] = (sbyte)Math.Round(vectors[w][i] / most * Levels);
        }
        return (levels, scales);
    }

    private sealed class Counts
    {
        private readonly int[] tags = new int[Enum.GetValues<PennTag>().Length];
        private readonly Dictionary<string, int> lemmas = new(StringComparer.Ordinal);

        public int Tokens { get; private set; }

        public int Documents { get; private set; }

        public void Add(PennTag tag, string lemma, bool isNew)
        {
            tags[(int)tag]++;
            lemmas[lemma] = lemmas.GetValueOrDefault(lemma) + 1;
            Tokens++;
            Documents += isNew ? 1 : 0;
        }

        public WordKind Kind()
        {
            int[] kinds = new int[Enum.GetValues<WordKind>().Length];
            for (int i = 0; i < tags.Length; i++)
                kinds[(int)KindOf((PennTag)i)] += tags[i];
            return (WordKind)Array.IndexOf(kinds, kinds.Max());
        }

        public string Lemma() => lemmas.OrderByDescending(l => l.Value).ThenBy(l => l.Key, StringComparer.Ordinal).First().Key;

        private static WordKind KindOf(PennTag tag) => tag switch
        {
            PennTag.NNP or PennTag.NNPS => WordKind.Name,
            PennTag.NN or PennTag.NNS => WordKind.Noun,
            PennTag.VB or PennTag.VBP or PennTag.VBZ => WordKind.Verb,
            PennTag.VBD => WordKind.Past,
            PennTag.VBN => WordKind.Participle,
            PennTag.VBG => WordKind.Gerund,
            PennTag.MD => WordKind.Modal,
            PennTag.JJ or PennTag.JJR or PennTag.JJS => WordKind.Adjective,
            PennTag.RB or PennTag.RBR or PennTag.RBS or PennTag.RP => WordKind.Adverb,
            PennTag.PRP or PennTag.PRPS or PennTag.WP or PennTag.WPS => WordKind.Pronoun,
            PennTag.IN or PennTag.TO => WordKind.Preposition,
            PennTag.DT or PennTag.PDT or PennTag.WDT or PennTag.EX => WordKind.Determiner,
            PennTag.CC => WordKind.Conjunction,
            PennTag.CD => WordKind.Number,
            >= PennTag.Comma and <= PennTag.CloseBracket or PennTag.HYPH or PennTag.NFP => WordKind.Mark,
            _ => WordKind.Other,
        };
    }
}
