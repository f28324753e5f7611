using System.Text.Json;
using System.Text.Json.Serialization;
using Framing.Web.Lessons;

namespace Framing.Web;

/// <summary>What is wrong with what was given, and where to say so.</summary>
/// <param name="Article">The article's place in the list, from 0; -1 where the list as a whole is meant.</param>
/// <param name="Field"><c>text</c>, <c>outlet</c>, … or "".</param>
/// <param name="Text">One sentence or two: what was found, and what to do.</param>
internal sealed record Problem(int Article, string Field, string Text);

/// <summary>What a pasted text or a dropped file holds.</summary>
internal sealed record ReadResult(PastedArticle[] Articles, string[] Notes);

/// <summary>What came of a comparison: problems, or whatever the page shows first.</summary>
internal sealed record CompareResult(Problem[] Problems, string[] Cautions);

/// <summary>A saved comparison: the articles, and by what they were read.</summary>
internal sealed record SavedComparison(string Format, int Version, PastedArticle[] Articles);

/// <summary>The shapes in which page and library talk.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, RespectNullableAnnotations = true)]
[JsonSerializable(typeof(PastedArticle[]))]
[JsonSerializable(typeof(ReadResult))]
[JsonSerializable(typeof(CompareResult))]
[JsonSerializable(typeof(SavedComparison))]
[JsonSerializable(typeof(Question[]))]
internal sealed partial class PageJson : JsonSerializerContext;
