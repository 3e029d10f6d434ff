using System.Reflection;
using TorchSharp.Modules;
using TorchSharp.Utils;

namespace TorchSharp;

public static partial class torch
{
    public static partial class nn
    {
        public partial class Module
        {
            private bool componentsAreRegistered;

            /// <summary>
            /// Registers what the fields hold, under the fields' names (or those of their
            /// <see cref="ComponentNameAttribute"/>): modules, parameters, and tensors as buffers. Does so once; call it when
            /// all fields are set. A name that is registered already is left alone.
            /// </summary>
            protected virtual void RegisterComponents()
            {
                if (componentsAreRegistered) return;
                foreach (var field in ComponentFields.Of(GetType()))
                {
                    var component = ComponentFields.NameOf(field);
                    if (IsRegistered(component)) continue;
                    switch (field.GetValue(this))
                    {
                        case Module module: register_module(component, module); break;
                        case Parameter parameter: register_parameter(component, parameter); break;
                        case Tensor tensor: register_buffer(component, tensor); break;
                    }
                }
                componentsAreRegistered = true;
            }

            private bool IsRegistered(string component) =>
                submodules.ContainsKey(component) || ownParameters.ContainsKey(component) || ownBuffers.ContainsKey(component);

            /// <summary>The instance fields of modules' classes, those of base classes first.</summary>
            private static class ComponentFields
            {
                public static IEnumerable<FieldInfo> Of(Type type)
                {
                    if (type.BaseType is { } parent && parent != typeof(Module))
                        foreach (var field in Of(parent)) yield return field;
                    const BindingFlags declaredHere =
                        BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly;
                    foreach (var field in type.GetFields(declaredHere)) yield return field;
                }

                public static string NameOf(FieldInfo field) =>
                    field.GetCustomAttribute<ComponentNameAttribute>()?.Name ?? field.Name;
            }
        }
    }
}
