using System.Text.Json;
using Framing.Reports.Cells;

namespace Framing.Reports.Rows;

/// <summary>One layer of a document as a row of JSON Lines; the formats are the contract that scorers and users read.</summary>
public static class DocumentRow
{
    /// <summary>Tokens, sentences and paragraphs; entities and voices where somebody has made them.</summary>
    public static string Annotation(Document document, bool withText = false) => Json.Row(writer =>
    {
        WriteHead(writer, document, withText);
        writer.WriteObjects("tokens", document.Tokens, token =>
        {
            writer.WriteSpan(token.Span);
            writer.WriteString("tag", token.Tag.Name());
            writer.WriteString("upos", token.Upos.ToString());
            writer.WriteString("lemma", document.Lemma(token));
        });
        writer.WriteObjects("sentences", document.Sentences, writer.WriteSpan);
        writer.WriteObjects("paragraphs", document.Paragraphs, writer.WriteSpan);
        if (document.Made.HasFlag(DocumentLayers.Entities))
        {
            writer.WriteObjects("entities", document.Entities, entity =>
            {
                writer.WriteSpan(entity.Span);
                writer.WriteString("type", entity.Type.Name());
                writer.WriteString("name", entity.Name);
            });
        }
        if (document.Made.HasFlag(DocumentLayers.Voices))
        {
            writer.WriteObjects("voices", document.Voices, run =>
            {
                writer.WriteSpan(run.Span);
                writer.WriteString("voice", run.Voice.Name());
            });
        }
    });

    /// <summary>Quotes and sources.</summary>
    public static string Quotes(Document document, bool withText = false) => Json.Row(writer =>
    {
        WriteHead(writer, document, withText);
        writer.WriteObjects("quotes", document.Quotes, quote =>
        {
            writer.WriteString("kind", quote.Kind.Name());
            writer.WriteSpans("content", quote.Content);
            writer.WriteSpans("cue", quote.Cue);
            writer.WriteSpans("source", quote.SourceSpans);
            writer.WriteField(quote.Field);
            writer.WriteString("verb", quote.Verb);
            writer.WriteString("verb_class", quote.VerbClass.Name());
            writer.WriteBoolean("reported", quote.Reported);
            writer.WriteNumber("words", quote.Words);
            WriteId(writer, "source_id", quote.SourceId);
        });
        ILookup<int?, Quote> bySource = document.Quotes.ToLookup(q => q.SourceId);
        writer.WriteObjects("sources", document.Sources.Index(), item =>
        {
            (int id, Source source) = item;
            writer.WriteNumber("source_id", id);
            writer.WriteString("name", source.Name);
            writer.WriteString("category", source.Category);
            writer.WriteString("side", source.Side);
            writer.WriteString("party", source.Party?.Name());
            writer.WriteString("role", source.Role);
            writer.WriteString("organization", source.Organization);
            writer.WriteString("on_behalf_of", source.OnBehalfOf);
            writer.WriteBoolean("named", source.Named);
            writer.WriteString("anonymity", source.Anonymity);
            if (source.Gender is { } gender)
                writer.WriteString("gender", gender.Name());
            writer.WriteNumber("quotes", bySource[id].Count());
            writer.WriteNumber("words_direct", bySource[id].Sum(q => q.WordsInMarks));
            writer.WriteNumber("words_attributed", bySource[id].Sum(q => q.Words));
            // A mention in the title can't stand among offsets into the text.
            writer.WriteSpans("mentions", source.Mentions.Where(m => m.Field == Field.Text));
            writer.WriteSpans("mentions_title", source.Mentions.Where(m => m.Field == Field.Title));
        });
        writer.WriteObjects("no_comment", document.Sources.Index().SelectMany(item => item.Item.NoComment.Select(span => (Id: item.Index, Span: span))), item =>
        {
            writer.WriteNumber("source_id", item.Id);
            writer.WriteSpan(item.Span);
        });
    });

    /// <summary>Uses of listed terms.</summary>
    public static string Terms(Document document, bool withText = false) => Json.Row(writer =>
    {
        WriteHead(writer, document, withText);
        writer.WriteObjects("terms", document.Terms, term =>
        {
            writer.WriteString("lexicon", term.Lexicon);
            writer.WriteString("concept", term.Concept);
            writer.WriteString("variant", term.Variant);
            writer.WriteSpan(term.Span);
            writer.WriteSpans("pieces", term.Pieces);
            writer.WriteString("voice", term.Voice.Name());
            writer.WriteValue("slant", term.Slant);
            writer.WriteBoolean("negated", term.Negated);
            WriteId(writer, "quote", term.Quote);
            WriteId(writer, "source_id", term.SourceId);
        });
    });

    /// <summary>VADER's sentiment of the text; tone by voice and by sentence, beside it VADER's; toward targets where somebody has made them.</summary>
    public static string Sentiment(Document document, bool withText = false) => Json.Row(writer =>
    {
        WriteHead(writer, document, withText);
        writer.WriteStartObject("sentiment");
        WriteSentiment(writer, document.TextSentiment);
        writer.WriteEndObject();
        writer.WriteStartObject("by_voice");
        foreach (IGrouping<Voice, SentenceSentiment> voice in document.Sentiments.Where(s => s.IsWhole).GroupBy(s => s.Voice).OrderBy(g => g.Key))
        {
            writer.WriteStartObject(voice.Key.Name());
            writer.WriteNumber("sentences", voice.Count());
            WriteSentiment(writer, new(voice.Average(s => s.Sentiment.Negative), voice.Average(s => s.Sentiment.Neutral),
                voice.Average(s => s.Sentiment.Positive), voice.Average(s => s.Sentiment.Compound)));
            writer.WriteEndObject();
        }
        writer.WriteEndObject();
        writer.WriteObjects("sentences", document.Sentiments, sentence =>
        {
            writer.WriteSpan(sentence.Span);
            writer.WriteString("voice", sentence.Voice.Name());
            writer.WriteBoolean("whole", sentence.IsWhole);
            WriteSentiment(writer, sentence.Sentiment);
            writer.WriteStartObject("vader");
            WriteSentiment(writer, sentence.Vader);
            writer.WriteEndObject();
        });
        if (document.Made.HasFlag(DocumentLayers.Targets))
        {
            writer.WriteObjects("targets", document.Targets, target =>
            {
                writer.WriteSpan(target.Span);
                writer.WriteString("name", target.Name);
                writer.WriteString("voice", target.Voice.Name());
                writer.WriteString("polarity", target.Polarity.Name());
                writer.WriteValue("score", target.Score);
            });
        }
    });

    private static void WriteHead(Utf8JsonWriter writer, Document document, bool withText)
    {
        writer.WriteString("doc_id", document.Article.Id);
        if (document.Skipped is { } reason)
            writer.WriteString("skipped", reason);
        if (withText)
        {
            writer.WriteString("title", document.Article.Title);
            writer.WriteString("text", document.Article.Text);
        }
    }

    private static void WriteSentiment(Utf8JsonWriter writer, Sentiment sentiment)
    {
        writer.WriteValue("compound", sentiment.Compound);
        writer.WriteValue("neg", sentiment.Negative);
        writer.WriteValue("neu", sentiment.Neutral);
        writer.WriteValue("pos", sentiment.Positive);
    }

    private static void WriteId(Utf8JsonWriter writer, string name, int? id)
    {
        if (id is { } value)
            writer.WriteNumber(name, value);
        else
            writer.WriteNull(name);
    }
}
